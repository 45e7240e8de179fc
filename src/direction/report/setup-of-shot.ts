import type { Shot } from '../board.ts'

/** The same people at the same size from the same side: a cut that shows nothing new. */
export function setupOfShot(shot: Shot): string {
  if (shot.insert !== null) return `insert ${shot.insert.prop} ${shot.insert.text.join('|')}`
  const people =
    shot.subject ??
    shot.figures
      .map((figure) => figure.character)
      .sort()
      .join('+')
  return `${people} ${shot.size} ${shot.angle}`
}
