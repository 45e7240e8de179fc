import type { Phone } from './phones.ts'

/**
 * Which of the spoken sounds belong to which word. `alone` lists the sounds of each word said by itself; in a sentence words lose or
 * change some. The cheapest way of editing one into the other decides. Answers, for each word, the first and last index into `phones`
 * (last exclusive); a word of which nothing is left gets an empty stretch.
 */
export function alignWords(
  phones: readonly Phone[],
  alone: readonly (readonly string[])[],
): { first: number; last: number }[] {
  const heard = phones.flatMap(({ name }, index) => (name === 'pau' ? [] : [{ name, index }]))
  const wanted = alone.flatMap((sounds, word) => sounds.map((name) => ({ name, word })))
  const columns = wanted.length + 1
  const cost = new Float32Array((heard.length + 1) * columns)
  for (let j = 1; j < columns; j++) cost[j] = j
  for (let i = 1; i <= heard.length; i++) {
    cost[i * columns] = i
    for (let j = 1; j < columns; j++) {
      const same = changeCost(heard[i - 1]!.name, wanted[j - 1]!.name)
      cost[i * columns + j] = Math.min(
        cost[(i - 1) * columns + j - 1]! + same,
        cost[(i - 1) * columns + j]! + 1,
        cost[i * columns + j - 1]! + 1,
      )
    }
  }
  const owner = new Int32Array(heard.length)
  for (let i = heard.length, j = columns - 1; i > 0; ) {
    const here = cost[i * columns + j]!
    if (j > 0 && here === cost[(i - 1) * columns + j - 1]! + changeCost(heard[i - 1]!.name, wanted[j - 1]!.name)) {
      owner[--i] = wanted[--j]!.word
    } else if (j > 0 && here === cost[i * columns + j - 1]! + 1) j--
    else owner[--i] = wanted[Math.min(j, wanted.length - 1)]?.word ?? 0
  }
  let at = 0
  return alone.map((_, word) => {
    const first = heard[at]?.index ?? phones.length
    let last = first
    for (; at < heard.length && owner[at]! <= word; at++) last = heard[at]!.index + 1
    return { first, last }
  })
}

/** Vowels weaken into vowels; consonants seldom change. */
function changeCost(a: string, b: string): number {
  if (a === b) return 0
  return /^[aeiou]/.test(a) === /^[aeiou]/.test(b) ? 0.75 : 1.5
}
