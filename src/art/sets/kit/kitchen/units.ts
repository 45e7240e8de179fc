import type { Pen } from '../base/pen.ts'
import { goods } from '../furniture/goods.ts'
import { box } from '../paint/box.ts'
import { shade, stroke } from '../paint/brush.ts'
import { backPlane, field, type Plane, seams } from '../paint/plane.ts'

/** Tiles behind a worktop, `half` m to both sides. */
export function splashTiles(pen: Pen, wall: Plane, half: number, colour = '#e6f0ec'): void {
  const line = shade(pen.tone.lit(colour), -0.08)
  for (let u = -half; u < half; u += 0.15) seams(pen, wall, [[u, 0.9, u, 1.5]], line, 1.5)
  for (const v of [1.05, 1.2, 1.35]) seams(pen, wall, [[-half, v, half, v]], line, 1.5)
}

/** Five cupboards with drawers under one worktop, two more on the wall above. */
export function units(pen: Pen, body: string, front: string, top: string): void {
  const { ctx, tone } = pen
  box(pen, { x: -0.1, z: 3.1, width: 3.3, height: 0.88, depth: 0.6 }, body)
  box(pen, { x: -0.1, z: 3.05, y: 0.88, width: 3.36, height: 0.06, depth: 0.65 }, top, { contact: false })
  const plane = backPlane(pen, 3.09)
  for (let i = 0; i < 5; i++) {
    field(pen, plane, -1.68 + i * 0.64, 0.12, -1.1 + i * 0.64, 0.82, front)
    stroke(ctx, [plane(-1.3 + i * 0.64, 0.74), plane(-1.18 + i * 0.64, 0.74)], tone.lit('#e8d9a8'), 6)
  }
  for (const x of [-1.4, 0.62])
    box(pen, { x, z: 3.3, y: 1.6, width: 0.7, height: 0.75, depth: 0.38 }, front, { contact: false })
}

/** A fridge with its long handle. */
export function fridge(pen: Pen, x: number, z: number, colour = '#dfe4e6'): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 0.72, height: 1.85, depth: 0.65 }, colour)
  const at = (u: number, v: number) => space.at(x + u, v, z - 0.01)
  stroke(ctx, [at(-0.36, 1.15), at(0.35, 1.15)], tone.lit('#8a9298'), 5)
  stroke(ctx, [at(0.28, 1.25), at(0.28, 1.6)], tone.lit('#8a9298'), 9)
}

/** A board of bottles and jars on a plane, from u0 to u1 at height v. */
export const spices = (pen: Pen, plane: Plane, u0: number, u1: number, v: number): void =>
  goods(pen, plane, u0, u1, v, v + 0.3, { rows: 1, colour: '#8a6a4e', bottles: true, size: 0.09 })
