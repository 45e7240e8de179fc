import type { Pen } from '../base/pen.ts'
import type { Plane } from '../paint/plane.ts'
import { bookshelf } from './bookshelf.ts'

/** A shelf of jars and cups in the colours of clay. */
export function crockery(
  pen: Pen,
  wall: Plane,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
  wood = '#5f4434',
): void {
  bookshelf(pen, wall, u0, u1, v0, v1, 3, wood, ['#e9dcc4', '#b98a5a', '#7f9a8a', '#d9c29a', '#8a5a4a'])
}
