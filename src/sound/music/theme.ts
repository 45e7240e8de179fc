import type { Random } from '#core'

/** A short tune in steps of whatever scale the mood has, over two bars of sixteen steps: it returns through the series. */
export interface Theme {
  notes: readonly { at: number; length: number; step: number }[]
}

const rhythms: readonly (readonly number[])[] = [
  [0, 6, 8, 12, 16, 22, 24],
  [0, 4, 8, 14, 16, 20],
  [0, 8, 12, 14, 16, 24],
  [0, 3, 6, 12, 16, 22],
  [0, 8, 14, 16, 20, 24],
]

/** The series' own tune. Mostly steps, one leap that is answered by steps back, an end on a note at rest. */
export function makeTheme(random: Random): Theme {
  const rhythm = random.pick(rhythms)
  const leapAt = random.integer(1, 3)
  const leap = random.pick([3, 4, 5]) * (random.chance(0.75) ? 1 : -1)
  let step = random.pick([0, 2, 4])
  const direction = random.chance(0.5) ? 1 : -1
  const notes = rhythm.map((at, index) => {
    if (index === leapAt) step += leap
    else if (index > leapAt) step -= Math.sign(leap) * random.pick([1, 1, 2])
    else if (index > 0) step += direction * random.pick([1, 1, -1])
    step = Math.max(-3, Math.min(8, step))
    return { at, length: (rhythm[index + 1] ?? 30) - at, step }
  })
  return {
    notes: notes.map((note, index) => (index === notes.length - 1 ? { ...note, step: random.pick([0, 2, 4]) } : note)),
  }
}

/** The tune as it returns: as it was, its second half answered lower or higher, upside down, or only its head. */
export function varyTheme(theme: Theme, random: Random): Theme {
  const shift = random.pick([-2, -1, 1, 2])
  const kind = random.integer(1, 3)
  if (kind === 1)
    return { notes: theme.notes.map((note) => (note.at >= 16 ? { ...note, step: note.step + shift } : note)) }
  if (kind === 2) return { notes: theme.notes.map((note) => ({ ...note, step: 4 - note.step })) }
  if (kind === 3)
    return {
      notes: theme.notes
        .filter(({ at }) => at < 16)
        .map((note, k, all) => (k === all.length - 1 ? { ...note, length: 20 - note.at } : note)),
    }
  return theme
}

/** What the tune says back: its head a step or two lower, come to rest. */
export function answerTheme(theme: Theme, random: Random): Theme {
  const shift = random.pick([-2, -1, 1])
  const head = theme.notes.filter(({ at }) => at < 16)
  return {
    notes: head.map((note, k) =>
      k === head.length - 1
        ? { ...note, length: 26 - note.at, step: random.pick([0, 2, 4]) }
        : { ...note, step: note.step + shift },
    ),
  }
}
