import type { Pen } from '../base/pen.ts'
import { backPlane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

/** A cell's front of iron bars, from u0 to u1, z m off. */
export const grille = (pen: Pen, u0: number, u1: number, z: number): void =>
  bars(pen, backPlane(pen, z), u0, u1, 0, 3, { colour: '#33343c', every: 0.16, thick: 0.045, rails: [0.1, 1.2, 2.4] })
