import { createRandom } from '#core'
import { makeTheme, type Theme } from './theme.ts'

/**
 * The tune of whoever a scene is about. One person has a tune of their own, two have one that begins as hers and ends as his,
 * whichever of them is named first; a scene about nobody has the series'. Whoever comes back, comes back with their tune.
 */
export function themeFor(series: string, people: readonly string[]): Theme {
  const own = (name: string) => makeTheme(createRandom(`${series}/theme/${name}`))
  const [one, other] = [...people].sort()
  if (one === undefined) return makeTheme(createRandom(`${series}/theme`))
  return other === undefined ? own(one) : joinThemes(own(one), own(other))
}

/** The first bar of one tune and the second of another, moved to where the first has arrived. */
function joinThemes(one: Theme, other: Theme): Theme {
  const head = one.notes.filter(({ at }) => at < 16)
  const tail = other.notes.filter(({ at }) => at >= 16)
  const arrived = head.at(-1)!
  const first = tail[0]
  if (first === undefined) return one
  const shift = Math.max(-2, Math.min(2, arrived.step - first.step))
  return {
    notes: [
      ...head.slice(0, -1),
      { ...arrived, length: first.at - arrived.at },
      ...tail.map((note, k) => (k === tail.length - 1 ? note : { ...note, step: note.step + shift })),
    ],
  }
}
