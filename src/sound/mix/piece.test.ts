import { expect, it } from 'vitest'
import { canonicalJson, sampleRate } from '#core'
import { babble, exampleEpisode, exampleRate } from './example-episode.ts'
import { type Mix, mixEpisode } from './mix-episode.ts'
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

it('makes for an edited line only that line and the music of its scene, and the same bytes as from nothing', async () => {
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
  const [from, length] = [3.5 * sampleRate, 2 * sampleRate]
  for (const stem of ['voice', 'music', 'effects'] as const) {
    const part = ({ stems }: Mix, at: number) => Buffer.from(stems![stem].left.buffer, (at + from) * 4, length * 4)
    expect(Buffer.compare(part(before, was), part(after, is)), stem).toBe(0)
  }
})

it('presses a sound without being heard to', () => {
  const left = Float32Array.from({ length: 4000 }, (_, i) => (i < 3000 ? 0.02 * Math.sin(i / 7) : 0))
  const piece = pressPiece({ left, right: left.map((v) => -v / 2) }, 1)
  expect(piece.left.length).toBe(3000)
  for (let i = 0; i < 3000; i++) expect(Math.abs(piece.left[i]! * piece.step - left[i]!)).toBeLessThan(1e-6)
  expect(pressPiece({ left: new Float32Array(9), right: new Float32Array(9) }, 0).left.length).toBe(0)
})
