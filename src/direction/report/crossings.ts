import type { Shot } from '../board.ts'

const order: Readonly<Record<string, number>> = {
  'far-left': -3,
  'back-left': -2,
  'foreground-left': -1.5,
  left: -1,
  centre: 0,
  right: 1,
  'foreground-right': 1.5,
  'back-right': 2,
  'far-right': 3,
}

/** Two people who change places between two pictures of a scene have crossed the line; whoever is seen to move takes it along. */
export function crossings(shots: readonly Shot[], add: (shot: Shot, text: string) => void): void {
  const known = new Map<string, number>()
  for (const shot of shots) {
    for (const [i, a] of shot.figures.entries()) {
      for (const b of shot.figures.slice(i + 1)) {
        const [first, second] = a.character < b.character ? [a, b] : [b, a]
        const sign = Math.sign((order[second.spot] ?? 0) - (order[first.spot] ?? 0))
        const key = `${first.character}\u0000${second.character}`
        if (a.travel !== null || b.travel !== null) {
          known.delete(key)
          continue
        }
        const before = known.get(key)
        if (sign === 0) continue
        if (before !== undefined && before !== sign)
          add(shot, `${first.character} and ${second.character} have changed sides`)
        known.set(key, sign)
      }
    }
  }
}
