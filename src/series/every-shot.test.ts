import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { repeatEpisodes } from '../../test/support/repeat-episodes.ts'
import { noChoices } from './choices/choices.ts'
import type { ShotChoice } from './choices/shot-choice.ts'
import { deriveSeries } from './derive-series.ts'

const example = readFileSync(path.resolve(import.meta.dirname, '../../examples/rain-night/script.txt'), 'utf8')
const script = repeatEpisodes(example, 6)
const shotsOf = (choice: ShotChoice | null) => {
  const derive = (shots: Record<string, ShotChoice>) =>
    deriveSeries({ script, file: 'script.txt', choices: { ...noChoices, shots } })
  const shots = derive({}).board.episodes.flatMap((episode) => episode.shots)
  if (choice === null) return shots
  const chosen = derive(Object.fromEntries(shots.map(({ id }) => [id, choice])))
  expect(chosen.unused).toEqual([])
  return chosen.board.episodes.flatMap((episode) => episode.shots)
}

const choices: ShotChoice[] = [
  { angle: 'low' },
  { size: 'CU' },
  { move: { kind: 'push-in', amount: 0.5 } },
  { mood: 'storm' },
  { transitionIn: 'fade' },
]

test.each(choices.map((choice) => ({ choice })))(
  'chosen for every shot of a series, $choice changes each of them and nothing beside it',
  ({ choice }) => {
    const [key] = Object.keys(choice) as [keyof ShotChoice]
    const without = (shot: object) => ({ ...shot, [key]: null })
    const before = shotsOf(null)
    const after = shotsOf(choice)
    expect(after.map(without)).toEqual(before.map(without))
    const want = (shot: (typeof after)[number]) =>
      choice.transitionIn === undefined ? shot[key as 'size'] : shot.transitionIn.kind
    expect(new Set(after.map((shot) => JSON.stringify(want(shot))))).toEqual(new Set([JSON.stringify(choice[key])]))
  },
)
