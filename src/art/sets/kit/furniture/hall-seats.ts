import type { Pen } from '../base/pen.ts'
import { carSeat } from '../vehicles/car-seat.ts'

/** Two rows of upholstered seats seen from behind, a gangway in the middle. */
export function hallSeats(pen: Pen, near: string, far: string): void {
  for (const [z, row] of [
    [2.5, 0],
    [1.5, 1],
  ] as const)
    for (const k of [-1.9, -1.3, -0.7, 0.7, 1.3, 1.9]) carSeat(pen, k + row * 0.04, z, row ? near : far)
}
