import type { Pen } from '../base/pen.ts'
import { backPlane, sidePlane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

const iron = { colour: '#4a4f5a', thick: 0.025 }

/** An iron railing along the picture at depth z. */
export const railing = (pen: Pen, z: number): void =>
  bars(pen, backPlane(pen, z), -4, 4, 0.05, 1.1, { ...iron, every: 0.13, rail: 0.06 })

/** The same at both sides, `half` m from the middle, from z0 back to z1. */
export function sideRailings(pen: Pen, half: number, z0: number, z1: number): void {
  for (const s of [-1, 1]) bars(pen, sidePlane(pen, s * half), z0, z1, 0.05, 1.1, { ...iron, every: 0.16 })
}
