import { createCanvas } from '@napi-rs/canvas'
import { chooseSet } from '#art'
import { framesPerSecond25, sampleRate, secondsFromFrames } from '#core'
import { type BoardEpisode, direct, estimateTiming, musicMoodSchema } from '#direction'
import { createSpeakEngines } from '#engines'
import { installCanvas } from '#media'
import { readSource } from '#production'
import { designVoices, type Mix, mixEpisode, type SpokenLine } from '#sound'
import { readScript } from '#story'
import { gatedLoudness, stepPowers } from '../../src/sound/loudness/measure.ts'
import { loudnessRange } from '../../src/sound/loudness/range.ts'
import { compose } from '../../src/sound/music/compose.ts'
import { spectrogram } from './spectrogram.ts'
import { writePng } from './stage.ts'

/*
 * The sound of an episode as pictures and numbers: out/sheets/sound-<episode>.png and a table of its lines.
 * `node bench/sheets/sound.ts [script] [number of the episode]`; `node bench/sheets/sound.ts notes` prints eight bars of every mood.
 */
const [script = 'examples/rain-night/script.txt', number = '1'] = process.argv.slice(2)
if (script === 'notes') printNotes()
else await drawEpisode(script, Number(number))

async function drawEpisode(file: string, wanted: number): Promise<void> {
  installCanvas()
  const rate = framesPerSecond25
  const { story } = readScript({ text: (await readSource(file)).text, file })
  const texts = new Map(
    story.episodes
      .flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))
      .flatMap((item) => (item.kind === 'line' ? [[item.id, item.text] as const] : [])),
  )
  const draft = direct(story, {
    chooseSet,
    timing: (id) => estimateTiming(texts.get(id) ?? '', story.language),
    rate,
  })
  const episodeAt = (board: typeof draft) => board.episodes.find((episode) => episode.number === wanted)
  const first = episodeAt(draft)
  if (!first) throw new Error(`There is no episode ${wanted} in ${file}.`)
  const designs = new Map(designVoices(story).map((voice) => [voice.id, voice]))
  const engines = createSpeakEngines({ copies: 2 })
  const voices = new Map<string, SpokenLine>()
  const timings = new Map<string, Awaited<ReturnType<typeof engines.speak>>['timing']>()
  const spoken = first.shots.flatMap((shot) => shot.lines).filter(({ start }) => start >= 0)
  const started = performance.now()
  await Promise.all(
    spoken.map(async ({ line, text, speaker, expression, intensity }) => {
      const voice = designs.get(speaker ?? 'narrator') ?? designs.get('narrator')!
      const speech = await engines.speak({ text, language: story.language, voice, expression, intensity })
      voices.set(line, speech)
      timings.set(line, speech.timing)
    }),
  )
  await engines.close()
  const between = performance.now()
  const board = direct(story, {
    chooseSet,
    timing: (id) => timings.get(id) ?? estimateTiming(texts.get(id) ?? '', story.language),
    rate,
  })
  const episode = episodeAt(board)!
  const mix = await mixEpisode({ episode, rate, voices, language: story.language, seed: story.title, stems: true })
  console.log(
    `voices ${((between - started) / 1000).toFixed(1)} s, mix ${((performance.now() - between) / 1000).toFixed(1)} s`,
  )
  draw(episode, mix)
  printTable(episode, mix)
}

function draw(episode: BoardEpisode, mix: Mix): void {
  const width = 1900
  const stems = { voice: mix.stems!.voice, music: mix.stems!.music, effects: mix.stems!.effects, master: mix }
  const wave = 90
  const bands = 130
  const row = wave + bands + 16
  const canvas = createCanvas(width, row * 4 + 40)
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = '#10131a'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  const seconds = mix.left.length / sampleRate
  const x = (time: number) => (time / seconds) * width
  Object.entries(stems).forEach(([name, { left, right }], k) => {
    const top = 40 + k * row
    const mono = left.map((value, i) => (value + right[i]!) / 2)
    ctx.fillStyle = '#7fc8a9'
    for (let column = 0; column < width; column++) {
      let [least, most] = [0, 0]
      const end = Math.floor(((column + 1) * mono.length) / width)
      for (let i = Math.floor((column * mono.length) / width); i < end; i++) {
        least = Math.min(least, mono[i]!)
        most = Math.max(most, mono[i]!)
      }
      ctx.fillRect(column, top + wave / 2 - (most * wave) / 2, 1, Math.max(1, ((most - least) * wave) / 2))
    }
    const picture = ctx.createImageData(width, bands)
    spectrogram(mono, sampleRate, width, bands).forEach((levels, column) => {
      levels.forEach((level, band) => {
        const heat = Math.max(0, Math.min(1, (level + 90) / 75))
        const at = ((bands - 1 - band) * width + column) * 4
        picture.data.set([255 * heat ** 0.8, 220 * heat ** 1.9, 140 * heat * (1 - heat) + 40 * heat, 255], at)
      })
    })
    ctx.putImageData(picture, 0, top + wave)
    ctx.fillStyle = '#fff'
    ctx.font = '15px "Sanbu Sans"'
    ctx.fillText(name, 4, top + 14)
  })
  let frame = 0
  for (const shot of episode.shots) {
    const at = x(secondsFromFrames(frame, framesPerSecond25))
    ctx.fillStyle = shot.scene === episode.scenes[0]?.id ? '#ffffff50' : '#ffd16060'
    ctx.fillRect(at, 30, 1, canvas.height)
    frame += shot.length
  }
  ctx.font = '11px "Sanbu Sans"'
  for (const event of mix.report.events) {
    const colour = { voice: '#9ecbff', sound: '#ffb08a', ambience: '#8de08d', music: '#e9a6ff' }[event.kind]
    ctx.fillStyle = colour
    const lane = { voice: 8, sound: 16, ambience: 24, music: 30 }[event.kind]
    ctx.fillRect(x(event.start), lane, Math.max(2, x(event.seconds)), 4)
    if (event.kind === 'sound') ctx.fillText(event.id, x(event.start) + 2, 40 + row * 2 + 26)
    if (event.kind === 'music') ctx.fillText(event.id, x(event.start) + 2, 40 + row + 26)
  }
  const out = `out/sheets/sound-${episode.id}.png`
  writePng(canvas, out)
  console.log(out)
}

function printTable(episode: BoardEpisode, mix: Mix): void {
  const { voice, music, effects } = mix.stems!
  const powers = [voice, music, effects, mix].map(({ left, right }) => stepPowers(left, right))
  const level = (k: number, from: number, to: number) => {
    const part = [
      ...powers[k]!.subarray(Math.floor(from * 10), Math.max(Math.ceil(to * 10), Math.floor(from * 10) + 4)),
    ]
    return gatedLoudness(part).toFixed(1).padStart(7)
  }
  console.log('line                      start  secs   voice  music effects   text')
  const texts = new Map(episode.shots.flatMap((shot) => shot.lines.map((line) => [line.line, line] as const)))
  for (const { kind, id, start, seconds } of mix.report.events) {
    const end = start + seconds
    const levels = [0, 1, 2].map((k) => level(k, start, end)).join('')
    const line = kind === 'voice' ? `${texts.get(id)?.expression} ${texts.get(id)?.text}` : kind
    console.log(
      `${id.slice(0, 24).padEnd(24)} ${start.toFixed(2).padStart(6)} ${seconds.toFixed(2).padStart(5)} ${levels}   ${line}`,
    )
  }
  const whole = ['voice', 'music', 'effects', 'master']
    .map((name, k) => `${name} ${level(k, 0, 1e4).trim()}`)
    .join(', ')
  const still = holes(mix.left, mix.right)
  const { lufs, truePeakDb, voiceOverMusicLu, warnings } = mix.report
  console.log(
    `${whole} LUFS; master ${lufs.toFixed(2)} LUFS, range ${loudnessRange(powers[3]!).toFixed(1)} LU, ${truePeakDb.toFixed(2)} dBTP, voice over music ${voiceOverMusicLu?.toFixed(1)} LU`,
  )
  console.log(`silences under −60 dB longer than 0.3 s: ${still.map((at) => at.toFixed(1)).join(', ') || 'none'}`)
  for (const warning of warnings) console.log(`warning: ${warning}`)
}

/** Where nothing sounds at all, seconds. */
function holes(left: Float32Array, right: Float32Array): number[] {
  const found: number[] = []
  let since = 0
  for (let i = 0; i < left.length; i++) {
    if (Math.abs(left[i]!) + Math.abs(right[i]!) < 0.002) continue
    if (i - since > sampleRate * 0.3) found.push(since / sampleRate)
    since = i
  }
  return found
}

/** The first eight bars of every mood as note names: chords and bass by bar, then the tune. */
function printNotes(): void {
  const names = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B']
  const nameOf = (midi: number) => `${names[midi % 12]}${Math.floor(midi / 12) - 1}`
  for (const mood of musicMoodSchema.options) {
    const cue = {
      mood,
      from: 0.6,
      to: 0.9,
      phrases: [{ seconds: 26, reach: [0, 1] as const }],
      series: '雨夜留灯',
      scene: 'sc01',
    }
    const { notes, bar, bars } = compose(cue)[0]!
    console.log(`${mood}: ${bars} bars of ${bar.toFixed(2)} s, ${notes.length} notes`)
    for (let k = 0; k < Math.min(8, bars); k++) {
      const inside = notes
        .filter(({ at }) => at >= k * bar - 0.02 && at < (k + 1) * bar - 0.02)
        .sort((a, b) => a.at - b.at)
      const by = new Map<string, string[]>()
      for (const { voice } of inside)
        if (voice.kind === 'note') by.set(voice.instrument, [...(by.get(voice.instrument) ?? []), nameOf(voice.midi)])
      console.log(
        `  ${k + 1} ${[...by].map(([instrument, played]) => `${instrument}: ${played.join(' ')}`).join(' | ')}`,
      )
    }
  }
}
