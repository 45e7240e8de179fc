import { expect, it } from 'vitest'
import { canonicalJson, sampleRate, samplesFromFrames } from '#core'
import { babble, exampleEpisode, exampleRate } from './example-episode.ts'
import { type Mix, mixEpisode } from './mix-episode.ts'
import { phrasesOf } from './phrases.ts'
import { type Piece, type PieceShelf, pressPiece } from './piece.ts'
import { createSoundClock, soundStep } from './sound-clock.ts'

/** A shelf that tells what was made for it. */
function rememberingShelf() {
  const kept = new Map<string, Piece>()
  const made: string[] = []
  const shelf: PieceShelf = {
    async take(recipe, make) {
      const name = canonicalJson(recipe)
      const piece = kept.get(name) ?? make()
      if (!kept.has(name)) made.push((recipe as { piece: string }).piece)
      kept.set(name, piece)
      return piece
    },
  }
  return { shelf, made }
}

const whole = exampleEpisode({ seconds: 18, scenes: 3 })
const voices = new Map([...whole.voices].map(([line, voice]) => [line, { ...voice, key: line }]))
const options = { ...whole, voices, rate: exampleRate, language: 'zh' as const, seed: 'series' }

/** The third line, which stands in the second scene, said in other words and half a second longer. */
function edited() {
  const { line } = whole.episode.shots[2]!.lines[0]!
  const longer = whole.episode.shots.map((shot, k) =>
    k === 2 ? { ...shot, length: shot.length + 13, lines: [{ ...shot.lines[0]!, length: 52 }] } : shot,
  )
  const said = new Map(voices).set(line, { ...babble('other words', 2.1), key: 'other words' })
  return { ...options, episode: { ...whole.episode, shots: longer }, voices: said }
}

const sameBytes = (a: Mix, b: Mix) =>
  Buffer.compare(Buffer.from(a.left.buffer), Buffer.from(b.left.buffer)) === 0 &&
  Buffer.compare(Buffer.from(a.right.buffer), Buffer.from(b.right.buffer)) === 0

it('makes for an edited line only that line and the phrase of music over it, and the same bytes as from nothing', async () => {
  const { shelf, made } = rememberingShelf()
  await mixEpisode({ ...options, shelf })
  expect(made.filter((piece) => piece === 'music')).toHaveLength(3)
  expect(made.filter((piece) => piece === 'voice')).toHaveLength(voices.size)
  made.length = 0
  const again = await mixEpisode({ ...edited(), shelf })
  expect(made.sort()).toEqual(['music', 'voice'])
  expect(sameBytes(again, await mixEpisode(edited()))).toBe(true)
})

it('moves what comes after an edit by whole packets, sample for sample, and by less than a picture from where it was', async () => {
  // Apart: how loud so short an episode is as a whole hangs on every line.
  const before = await mixEpisode({ ...options, stems: true })
  const after = await mixEpisode({ ...edited(), stems: true })
  const third = whole.episode.shots.findIndex(({ scene }) => scene === 's01e01_sc03')
  const places = [options, edited()].map(({ episode }) => createSoundClock(episode, exampleRate).at(third, 0))
  const [was, is] = places as [number, number]
  expect((is - was) % soundStep).toBe(0)
  expect(Math.abs((is - was) / sampleRate - 13 / 25)).toBeLessThan(0.022)
  // Once the music and the noises of the scene before have died away.
  const [from, length] = [3.6 * sampleRate, 1.9 * sampleRate]
  for (const stem of ['voice', 'music', 'effects'] as const) {
    const part = ({ stems }: Mix, at: number) => Buffer.from(stems![stem].left.buffer, (at + from) * 4, length * 4)
    expect(Buffer.compare(part(before, was), part(after, is)), stem).toBe(0)
  }
})

it('leaves, within a scene, the phrases before an edited line as they were and moves those after it, sample for sample', async () => {
  const scene = exampleEpisode({ seconds: 27, scenes: 1 })
  const one = { ...options, ...scene, stems: true }
  const runs = phrasesOf(scene.episode, exampleRate)
  expect(runs.map(({ phrases }) => phrases.map(({ shot }) => shot))).toEqual([[0, 3, 6]])
  // A whole number of packets, so that all that comes after moves alike.
  const longer = scene.episode.shots.map((shot, k) => (k === 4 ? { ...shot, length: shot.length + 16 } : shot))
  const before = await mixEpisode(one)
  const after = await mixEpisode({ ...one, episode: { ...scene.episode, shots: longer } })
  const moved = samplesFromFrames(16, exampleRate)
  expect(moved % soundStep).toBe(0)
  // Bed and music of a phrase reach into its neighbours.
  const [second, third] = [9 * sampleRate, 18 * sampleRate]
  const stretches = [
    { from: 0, to: second - 0.5 * sampleRate, by: 0 },
    { from: third + 3 * sampleRate, to: 26 * sampleRate, by: moved },
  ]
  for (const stem of ['voice', 'music', 'effects'] as const)
    for (const { from, to, by } of stretches) {
      const part = ({ stems }: Mix, at: number) => Buffer.from(stems![stem].left.buffer, at * 4, (to - from) * 4)
      expect(Buffer.compare(part(before, from), part(after, from + by)), `${stem} from ${from}`).toBe(0)
    }
})

it('passes from phrase to phrase of a scene without a hole or a step', async () => {
  const { episode, voices } = exampleEpisode({ seconds: 27, scenes: 1 })
  const quiet = { ...episode, shots: episode.shots.map((shot) => ({ ...shot, sounds: [], lines: [] })) }
  const { stems } = await mixEpisode({ ...options, episode: quiet, voices, stems: true })
  const powerOf = (track: Float32Array, from: number, to: number) =>
    track.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate)).reduce((sum, v) => sum + v * v, 0) /
    (to - from)
  for (const seam of [9, 18]) {
    for (const stem of ['effects', 'music'] as const) {
      const track = stems![stem].left
      const [around, at] = [powerOf(track, seam - 2.5, seam + 2.5), powerOf(track, seam - 0.15, seam + 0.15)]
      expect(Math.abs(10 * Math.log10(at / around)), `${stem} at ${seam}`).toBeLessThan(6)
      const steps = (from: number, to: number) => {
        let most = 0
        for (let i = Math.round(from * sampleRate); i < to * sampleRate; i++)
          most = Math.max(most, Math.abs(track[i]! - track[i - 1]!))
        return most
      }
      expect(steps(seam - 0.03, seam + 0.03), `${stem} at ${seam}`).toBeLessThan(steps(seam - 4, seam + 4) * 1.01)
    }
  }
})

it('keeps sound and picture within a step, and after an edit of any length nearly all distances between phrases', () => {
  const { episode } = exampleEpisode({ seconds: 300, scenes: 6 })
  const lengths = episode.shots.map((_, k) => 50 + ((k * 37) % 61))
  const places = (edit: number) => {
    const shots = episode.shots.map((shot, k) => ({ ...shot, length: lengths[k]! + (k === 4 ? edit : 0) }))
    const clock = createSoundClock({ shots }, exampleRate)
    let start = 0
    return shots.map(({ length }, k) => {
      const at = clock.at(k, 0)
      expect(Math.abs(at - samplesFromFrames(start, exampleRate))).toBeLessThanOrEqual(soundStep)
      start += length
      return at
    })
  }
  const before = places(0)
  for (const edit of [-9, -1, 3, 6, 13]) {
    const moved = places(edit).map((at, k) => at - before[k]!)
    // From the next scene on: within its own an edit may make phrases begin with other shots.
    const after = moved.slice(20)
    expect(after.every((by) => by % soundStep === 0)).toBe(true)
    // Where one step more or less was due before, it may be due elsewhere now.
    const breaks = after.filter((by, k) => k > 0 && by !== after[k - 1]).length
    expect(breaks, `${edit} frames`).toBeLessThanOrEqual(3)
  }
})

it('presses a sound without being heard to', () => {
  const left = Float32Array.from({ length: 4000 }, (_, i) => (i < 3000 ? 0.02 * Math.sin(i / 7) : 0))
  const piece = pressPiece({ left, right: left.map((v) => -v / 2) }, 1)
  expect(piece.left.length).toBe(3000)
  for (let i = 0; i < 3000; i++) expect(Math.abs(piece.left[i]! * piece.step - left[i]!)).toBeLessThan(1e-6)
  expect(pressPiece({ left: new Float32Array(9), right: new Float32Array(9) }, 0).left.length).toBe(0)
})
