import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSpeakEngines } from '#engines'
import { noChoices, readSeries } from '#series'
import { openArtefactStore } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { planVoices } from './graph/voices.ts'
import { chooseSounds, readSoundFolder, readStoredRecording } from './own-sounds.ts'
import { speakLines } from './voices.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-sounds-'))
  for (const name of ['lines', 'music', 'effects']) await mkdir(join(folder, 'sounds', name), { recursive: true })
})
afterAll(() => removeFolder(folder))

/** A 16-bit WAV file of one or two channels. */
function wav(rate: number, ...channels: Float32Array[]): Buffer {
  const count = channels[0]!.length
  const bytes = Buffer.alloc(44 + count * channels.length * 2)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(channels.length, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * channels.length * 2, 28)
  bytes.writeUInt16LE(channels.length * 2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(count * channels.length * 2, 40)
  for (let i = 0; i < count; i++)
    channels.forEach((channel, c) => {
      bytes.writeInt16LE(Math.round(channel[i]! * 32_000), 44 + (i * channels.length + c) * 2)
    })
  return bytes
}
const tone = (hertz: number, seconds: number, rate: number) =>
  Float32Array.from({ length: seconds * rate }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / rate))

const script =
  '第1集\n1-1 日 内 客厅\n人物：苏晚\n苏晚：你以为我会在乎吗？从今天起，我们两清了。\n苏晚：我的长发剪了。\n'

it('a recorded line stands in for the spoken one, its words found where they are said', async () => {
  const read = readSeries({ script, file: null })
  const board = { shots: [] as never[] }
  const scene = read.story.episodes[0]!.scenes[0]!
  const [line, other] = scene.items.flatMap((item) => (item.kind === 'line' ? [item] : []))
  // The "recording": another voice, half a second late, in a noisy room, as a file.
  const engines = createSpeakEngines({ copies: 1 })
  try {
    const voice = { ...read.voices[0]!, sex: 'male' as const, pitchHz: 105, formants: 0.95, pace: 0.85 }
    const said = await engines.speak({ text: line!.text, language: 'zh', voice, expression: 'sad', intensity: 0.5 })
    const samples = new Float32Array(said.samples.length + said.sampleRate)
    samples.set(said.samples, said.sampleRate / 2)
    await writeFile(join(folder, 'sounds/lines', `${line!.id}.wav`), wav(said.sampleRate, samples))
    await writeFile(join(folder, 'sounds/pronunciations.json'), '{"长发": "zhang3 fa1"}')
    const choices = await chooseSounds(noChoices, join(folder, 'sounds'), folder)
    const chosen = readSeries({ script, file: null, choices })
    const episode = {
      ...board,
      id: chosen.story.episodes[0]!.id,
      shots: [{ lines: [line!, other!].map(({ id }) => ({ line: id, expression: 'sad', intensity: 0.5 })) }],
    } as never
    const planned = planVoices(chosen, [episode], 'maker')
    const plain = planVoices(read, [episode], 'maker')
    expect(planned[0]!.recording).toMatch(/^[0-9a-f]{64}$/)
    expect(planned[0]!.key).not.toBe(plain[0]!.key)
    expect(planned[1]!.request.pronunciations).toEqual({ 长发: 'zhang3 fa1' })
    expect(plain[1]!.request).not.toHaveProperty('pronunciations')
    const store = await openArtefactStore(folder)
    const spoken = await speakLines({
      lines: planned.slice(0, 1),
      store,
      speak: (request, signal) => engines.speak(request, signal),
      atOnce: 1,
      signal: new AbortController().signal,
      onLine() {},
    })
    expect(spoken.warnings).toEqual([])
    const timing = spoken.timings.get(line!.id)!
    // Half a second of silence on either side is cut off; every character is where the other voice says it.
    expect(Math.abs(timing.seconds - said.timing.seconds)).toBeLessThan(0.1)
    expect(timing.marks.length).toBe(said.timing.marks.length)
    const off = timing.marks.map(({ start }, k) => Math.abs(start - said.timing.marks[k]!.start)).sort((a, b) => a - b)
    expect(off[off.length >> 1]).toBeLessThan(0.02)
    expect(off.at(-1)).toBeLessThan(0.12)
  } finally {
    await engines.close()
  }
})

it('keeps stereo and the rate of a file, and tells what it cannot use', async () => {
  const store = await openArtefactStore(folder)
  await writeFile(join(folder, 'sounds/music/sad.wav'), wav(44_100, tone(440, 1, 44_100), tone(330, 1, 44_100)))
  await writeFile(join(folder, 'sounds/effects/boing.wav'), wav(8000, tone(440, 1, 8000)))
  await writeFile(join(folder, 'sounds/effects/door.mp3'), 'this is no sound')
  const { choice, warnings } = await readSoundFolder(join(folder, 'sounds'), store)
  expect(Object.keys(choice.music)).toEqual(['sad'])
  const { left, right, sampleRate } = await readStoredRecording(store, choice.music['sad']!)
  expect(sampleRate).toBe(44_100)
  expect(left.length).toBe(44_100)
  expect(left[1000]).not.toBeCloseTo(right[1000]!, 2)
  expect(warnings.map(({ en }) => en).join('\n')).toMatch(/no noise called "boing"[\s\S]*door\.mp3/)
  await expect(chooseSounds(noChoices, join(folder, 'sounds'), folder)).rejects.toThrow(/boing/)
  await expect(chooseSounds(noChoices, join(folder, 'nowhere'), folder)).rejects.toThrow(/no such folder/)
})

it('never prunes what a person gave', async () => {
  const store = await openArtefactStore(join(folder, 'other'))
  await store.put('recording', 'a'.repeat(64), new Uint8Array(1000))
  await store.prune(0)
  expect(await store.has('recording', 'a'.repeat(64))).toBe(true)
})
