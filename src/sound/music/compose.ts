import { clamp, createRandom, lerp, type Random } from '#core'
import type { MusicMood } from '#direction'
import { writeBuild } from './build.ts'
import { themeFor } from './cast-themes.ts'
import { chordClasses, stepSemitones, voiceChord } from './harmony.ts'
import { writeMelody } from './melody.ts'
import type { MoodStyle, Part } from './moods/mood-style.ts'
import { moodLibrary } from './moods/registry.ts'
import { writeOrnaments } from './ornaments.ts'
import { eachStep, fold, type Play, presence, type Texture } from './play.ts'
import { barPrints, type Score, type ScoreNote } from './score.ts'

export interface CueRequest {
  mood: MusicMood
  /** Intensity at the cue's start and end. */
  from: number
  to: number
  /** Length up to the last chord. */
  seconds: number
  /** Names the series: its theme and home key follow from it. */
  series: string
  /** Names the scene: bars, chords and variations follow from it. */
  scene: string
  /** Which piece of its episode it is, from 0: neighbours stand in different keys. Default 0. */
  order?: number
  /** Whom the scene is about, two at most: their tunes are played. Default nobody: the series' own. */
  people?: readonly string[]
  /** Whether the cut at its end is the episode's hook: the music builds up to it and stays open. Default false. */
  hook?: boolean
}

/** Semitones of the keys that the pieces of an episode go through. */
const keys = [0, 5, 2, 4, 1, 6, 3]

/** Orders in which broken chords may be played; a scene keeps to one. */
const figures = [
  [0, 1, 2, 3],
  [0, 2, 1, 3],
  [0, 3, 1, 2],
  [0, 2, 3, 1],
  [3, 1, 2, 0],
] as const

/** Tries of a scene's music until no bar of it was heard before. */
const mostTries = 16

/**
 * Writes the music of one scene so that none of its bars is among `heard`, and adds its own bars to them. Of tries that all repeat
 * something the one that repeats least is taken.
 */
export function composeApart(request: CueRequest, heard: Set<string>): Score {
  let best: { score: Score; prints: string[]; repeated: number } | null = null
  for (let attempt = 0; attempt < mostTries && best?.repeated !== 0; attempt++) {
    const score = compose(attempt === 0 ? request : { ...request, scene: `${request.scene}~${attempt}` })
    const prints = barPrints(score)
    const repeated = prints.filter((print) => heard.has(print)).length
    if (best === null || repeated < best.repeated) best = { score, prints, repeated }
  }
  for (const print of best!.prints) heard.add(print)
  return best!.score
}

/** Writes the music of one scene: whole bars up to its end, then one last chord on the cut. */
export function compose(request: CueRequest): Score {
  const random = createRandom(`${request.series}/music/${request.scene}`)
  const mood = moodLibrary[request.mood]
  const style = ownRhythm(request.hook === true ? { ...mood, resolves: false } : mood, random.fork('rhythm'))
  const bars = Math.max(1, Math.round(request.seconds / (240 / style.tempo)))
  const bar = request.seconds / bars
  const theme = themeFor(request.series, request.people ?? [])
  const home = createRandom(`${request.series}/key`).integer(0, keys.length - 1)
  const tonic = style.tonic[0] - 1 + keys[(home + (request.order ?? 0)) % keys.length]!
  const notes: ScoreNote[] = []
  const textures = texturesOf(random.fork('textures'), Math.ceil(bars / 4), request.from)
  const play: Play = {
    style,
    random,
    bars,
    bar,
    tonic,
    notes,
    intensityAt: (index: number) => lerp(request.from, request.to, bars === 1 ? 0.5 : (index / (bars - 1)) ** 1.25),
    textureOf: (index: number) => textures[Math.floor(index / 4)]!,
  }
  const chords = writeChords(style, random.fork('chords'), bars).map((root) => ({
    root,
    classes: chordClasses(style.scale, root),
  }))
  let voicing: number[] | null = null
  chords.forEach(({ root, classes }, index) => {
    voicing = voiceChord(classes, tonic, voicing, 52, 70)
    writeBar(play, index, root, voicing)
  })
  writeMelody(play, theme, chords)
  writeOrnaments(play, chords)
  if (request.hook === true) writeBuild(play)
  writeEnd(
    play,
    voiceChord(chordClasses(style.scale, style.resolves ? 0 : 4), tonic, voicing, 52, 70),
    style.resolves ? 0 : 4,
    request.to,
  )
  return { notes, bar, bars }
}

/** The mood's rhythms as this scene plays them: what is strong stays, soft notes come, go and move. */
function ownRhythm(style: MoodStyle, random: Random): MoodStyle {
  const vary = <T extends { steps: string }>(part: T): T => {
    const steps = [...part.steps]
    steps.forEach((mark, k) => {
      if (mark === 'o' && random.chance(0.3)) {
        const to = random.pick([k - 1, k + 1])
        steps[k] = '.'
        if (steps[to] === '.' && random.chance(0.7)) steps[to] = 'o'
      } else if (mark === '.' && k % 2 === 0 && random.chance(0.08)) steps[k] = 'o'
    })
    return { ...part, steps: steps.join('') }
  }
  return { ...style, arpeggio: style.arpeggio && vary(style.arpeggio), drums: style.drums.map(vary) }
}

/** A thickness for each phrase: quiet scenes begin thin, no two neighbours are alike, the last is full. */
function texturesOf(random: Random, phrases: number, from: number): Texture[] {
  const out: Texture[] = []
  for (let k = 0; k < phrases; k++) {
    const others = (['full', 'sparse', 'open'] as const).filter((texture) => texture !== out[k - 1])
    out.push(
      phrases === 1 || k === phrases - 1 ? 'full' : k === 0 ? (from < 0.45 ? 'sparse' : 'full') : random.pick(others),
    )
  }
  return out
}

/** Four-bar phrases, each a progression of the mood; the last bar leads to the end. */
function writeChords(style: MoodStyle, random: Random, bars: number): number[] {
  const chords: number[] = []
  const order = random.shuffle(style.progressions)
  for (let phrase = 0; chords.length < bars; phrase++) {
    // The first phrase returns, never at once: A B A C B.
    chords.push(...(order[[0, 1, 0, 2, 1][phrase % 5]! % order.length] ?? [0]))
  }
  chords.length = bars
  if (bars > 1) chords[bars - 1] = style.resolves ? 4 : 5
  return chords
}

function writeBar(
  { style, random, bar, tonic, notes, intensityAt, textureOf, bars }: Play,
  index: number,
  root: number,
  voicing: readonly number[],
): void {
  const start = index * bar
  const intensity = intensityAt(index)
  const texture = textureOf(index)
  const step = bar / 16
  const own = random.fork(`bar ${index}`)
  // Players are never quite together.
  const loose = () => own.range(-0.006, 0.006)
  const add = (part: Part, at: number, seconds: number, midi: number, velocity: number, pan: number) => {
    const level = presence(part, intensity)
    if (level === 0) return
    notes.push({
      at: Math.max(0, at),
      seconds,
      voice: { kind: 'note', instrument: part.instrument, midi },
      velocity: clamp(velocity * level, 0.1, 1),
      gain: part.gain * level,
      pan,
    })
  }
  if (style.pad)
    for (const [k, midi] of voicing.entries())
      add(style.pad, start, bar * 0.98, midi, 0.4 + intensity * 0.5, (k - 1) * 0.45)
  if (style.bass) {
    const low = bassNote(style, tonic, root)
    eachStep(style.bass.steps, (k, strong, gap) => {
      if ((texture === 'open' && k > 0) || (texture === 'sparse' && !strong)) return
      const fifth = k === 8 && own.chance(0.3) ? 7 : 0
      add(
        style.bass!,
        start + k * step + loose(),
        gap * step * 0.92,
        low + (low + fifth > 50 ? 0 : fifth),
        strong ? 0.8 : 0.5,
        0,
      )
    })
  }
  if (style.arpeggio) {
    const all = [...voicing, voicing[0]! + 12]
    const tones = random
      .fork('figure')
      .pick(figures)
      .map((k) => all[k]!)
    const rotation = random.fork(`phrase ${Math.floor(index / 4)}`).integer(0, 2)
    let count = 0
    eachStep(style.arpeggio.steps, (k, strong, gap) => {
      if ((texture === 'open' && k > 0) || (texture === 'sparse' && !strong && k % 8 !== 4)) return
      // A bar now and then breathes.
      if (!strong && own.chance(0.12)) return
      const n = count++ + rotation
      const order = style.arpeggio!.order
      const tone =
        order === 'pedal'
          ? strong
            ? tones[n % 3]!
            : tones[0]!
          : order === 'wave'
            ? tones[[0, 1, 2, 3, 2, 1][n % 6]!]!
            : tones[n % 4]!
      add(
        style.arpeggio!,
        start + k * step + loose(),
        Math.max(0.12, gap * step),
        tone + (style.id === 'epic' || style.id === 'war' ? 0 : 12),
        (strong ? 0.75 : 0.5) * own.range(0.9, 1.05),
        k % 2 ? 0.3 : -0.3,
      )
    })
  }
  for (const part of style.drums) {
    const level = presence(part, intensity)
    if (level === 0) continue
    const fill = index === bars - 1 && part.drum !== 'cymbal' && part.drum !== 'tick'
    const steps = fill ? part.steps.slice(0, 12) + 'xoxx' : part.steps
    eachStep(steps, (k, strong) => {
      if (part.drum === 'cymbal' && index % 4 !== 0) return
      if (texture === 'open' && !strong) return
      notes.push({
        at: Math.max(0, start + k * step + loose()),
        seconds: step,
        voice: { kind: 'drum', drum: part.drum },
        velocity: strong ? 0.95 : 0.55,
        gain: part.gain * level * (strong ? 1 : 0.5) * own.range(0.9, 1.05),
        pan: part.drum === 'hat' || part.drum === 'shaker' ? 0.35 : part.drum === 'tom' ? -0.25 : 0,
      })
    })
  }
}

/** The last chord, on the cut. */
function writeEnd(
  { style, bar, bars, tonic, notes }: Play,
  voicing: readonly number[],
  root: number,
  intensity: number,
): void {
  const at = bar * bars
  const sound = style.pad ?? style.arpeggio
  const add = (part: Part, midi: number, seconds: number, pan: number) =>
    notes.push({
      at,
      seconds,
      voice: { kind: 'note', instrument: part.instrument, midi },
      velocity: 0.45 + 0.4 * intensity,
      gain: part.gain * (0.7 + 0.3 * intensity),
      pan,
    })
  if (sound) for (const [k, midi] of voicing.entries()) add(sound, midi, 0.7, (k - 1) * 0.4)
  if (style.arpeggio && style.arpeggio !== sound && style.arpeggio.instrument !== 'strings')
    add(style.arpeggio, voicing[2]! + 12, 0.6, 0.1)
  if (style.bass) add(style.bass, bassNote(style, tonic, root), 0.8, 0)
  const loud = style.drums.filter(
    ({ drum, from }) => from <= intensity && (drum === 'taiko' || drum === 'kick' || drum === 'cymbal'),
  )
  for (const { drum, gain } of loud)
    notes.push({ at, seconds: 0.5, voice: { kind: 'drum', drum }, velocity: 1, gain: gain * 1.1, pan: 0 })
}

function bassNote(style: MoodStyle, tonic: number, root: number): number {
  return fold(tonic + stepSemitones(style.scale, root), 33, 47)
}
