import type { Pen } from '../base/pen.ts'
import { lampShade } from '../furniture/lamps.ts'
import { leaves } from '../furniture/potted.ts'
import { dimmed } from './near.ts'

/** Leaves at the lower left, a lamp at the upper right: a table by the plants. */
export function nearCafe(pen: Pen): void {
  leaves(dimmed(pen, 0.14), -90, 1900, 420, '#3d6b44', 14)
  lampShade(pen, 1090, 130, 110, 130, '#c9803a')
}
