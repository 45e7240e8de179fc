import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import type { Room } from './shell.ts'

/** A lamp panel or downlights in the ceiling. */
export function ceilingPanel(
  pen: Pen,
  room: Room,
  x: number,
  z: number,
  width: number,
  depth: number,
  colour = '#ffffff',
): void {
  const plane = levelPlane(pen, room.height)
  const q = rect(plane, x - width / 2, z, x + width / 2, z + depth)
  const [cx, cy] = plane(x, z + depth / 2)
  const s = pen.space.scale(z)
  glow(pen.ctx, cx, cy, width * s * 0.9, colour, 0.28, { flat: 0.4 })
  poly(pen.ctx, q, colour, withAlpha(shade(pen.tone.lit('#c8d0d8'), -0.1), 0.8), 2)
}

export function downlight(pen: Pen, room: Room, x: number, z: number, power = 1): void {
  const [px, py] = pen.space.at(x, room.height, z)
  const s = pen.space.scale(z)
  glow(pen.ctx, px, py, 0.32 * s, '#ffe9c4', 0.65 * power, { flat: 0.5 })
  glow(pen.ctx, px, py + 3, 0.07 * s, '#fffaf0', power, { flat: 0.4, mode: 'source-over' })
}

/** A row of downlights along the middle of a ceiling, from `z0` to `z1` every `step` m. */
export function downlights(pen: Pen, room: Room, z0: number, z1: number, step: number, power = 1): void {
  for (let z = z0; z < z1; z += step) downlight(pen, room, 0, z, power)
}
