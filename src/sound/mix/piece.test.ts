import { expect, it } from 'vitest'
import { canonicalJson } from '#core'
import { babble, exampleEpisode, exampleRate } from './example-episode.ts'
import { type Mix, mixEpisode } from './mix-episode.ts'
import { type Piece, type PieceShelf, pressPiece } from './piece.ts'

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

it('presses a sound without being heard to', () => {
  const left = Float32Array.from({ length: 4000 }, (_, i) => (i < 3000 ? 0.02 * Math.sin(i / 7) : 0))
  const piece = pressPiece({ left, right: left.map((v) => -v / 2) }, 1)
  expect(piece.left.length).toBe(3000)
  for (let i = 0; i < 3000; i++) expect(Math.abs(piece.left[i]! * piece.step - left[i]!)).toBeLessThan(1e-6)
  expect(pressPiece({ left: new Float32Array(9), right: new Float32Array(9) }, 0).left.length).toBe(0)
})
