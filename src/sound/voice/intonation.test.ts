import { expect, it } from 'vitest'
import { intone } from './intonation.ts'

/** A mark a character, a fifth of a second each; signs are not spoken. */
const marksOf = (text: string) =>
  [...text].flatMap((character, from) =>
    /\p{P}/u.test(character) ? [] : [{ from, to: from + 1, start: from * 0.2, end: from * 0.2 + 0.2 }],
  )
/** Semitones in the middle of each spoken character. */
const tuneOf = (text: string, liveliness = 1) => {
  const marks = marksOf(text)
  const factor = intone(text, marks, liveliness)
  return marks.map(({ start, end }) => 12 * Math.log2(factor((start + end) / 2)))
}

it('falls over a phrase, rises again at the next, and ends a sentence lowest', () => {
  const tune = tuneOf('今天下雨，明天晴天。')
  const [first, second] = [tune.slice(0, 4), tune.slice(4)]
  expect(first[0]! - first[3]!).toBeGreaterThan(1)
  expect(second[0]! - first[3]!).toBeGreaterThan(0.6)
  expect(second[0]!).toBeLessThan(first[0]!)
  expect(Math.min(...tune)).toBe(second.at(-1))
})

it('asks by rising, and less where a word asks already', () => {
  const last = (text: string) => tuneOf(text).at(-1)!
  expect(last('他今天来吗？')).toBeGreaterThan(last('他今天来了。') + 4)
  expect(last('他昨天跟谁来？')).toBeGreaterThan(last('他昨天跟我来。') + 1)
  expect(last('他昨天跟谁来？')).toBeLessThan(last('他昨天跟我来？') - 1)
})

it('leans on what is denied, calls from higher up, and leaves a machine flat', () => {
  expect(tuneOf('我从来没有去')[3]!).toBeGreaterThan(tuneOf('我从来还有去')[3]! + 1)
  expect(tuneOf('快一点走！')[0]!).toBeGreaterThan(tuneOf('快一点走。')[0]! + 0.5)
  expect(tuneOf('他今天来吗？', 0)).toEqual([0, 0, 0, 0, 0])
  expect(intone('', [], 1)(0.5)).toBe(1)
})
