import type { Pen } from '../base/pen.ts'
import { carSeat } from '../vehicles/car-seat.ts'

/** A wing chair of leather, its back to the viewer. */
export const wingChair = (pen: Pen, x: number, z: number, leather = '#6d3a34'): void =>
  carSeat(pen, x, z, leather, true, 1.3)
