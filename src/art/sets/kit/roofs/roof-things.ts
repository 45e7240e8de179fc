import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow, pool } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { across, oval, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'
import { floorPatch } from '../rooms/daylight.ts'
import { door } from '../rooms/door.ts'

/** A parapet across the far side of a flat roof, z m off, with a railing on it. */
export function parapet(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 0, z, width: 18, height: 0.5, depth: 0.3 }, '#a9a5a3', { contact: false })
  for (let x = -6; x <= 6; x += 0.55) stroke(ctx, [space.at(x, 0.5, z), space.at(x, 1.18, z)], tone.lit('#5f6672'), 4)
  for (const h of [0.82, 1.18]) {
    stroke(ctx, [space.at(-8, h, z), space.at(8, h, z)], tone.lit('#525a66'), h > 1 ? 9 : 5)
    stroke(ctx, [space.at(-8, h + 0.012, z), space.at(8, h + 0.012, z)], withAlpha(tone.lit('#c9d2dc'), 0.8), 2)
  }
}

/** The head of the stairs with its door and a lamp over it. */
export function stairHead(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 1.7, height: 2.7, depth: 1.6 }, '#b3aba4')
  const face: Plane = (u, v) => pen.space.at(u, v, z - 0.01)
  door(pen, face, x + 0.1, x + 0.7, 1.95, '#6f7f8c')
  if (!pen.tone.dark) return
  const [lx, ly] = face(x + 0.4, 2.25)
  lampGlow(pen, lx, ly, 70)
  pool(pen, lx + 60, 1390, 330)
}

/** A water tank on legs. */
export function waterTank(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [tx, ty] = space.at(x, 0, z)
  const s = space.scale(z)
  for (const k of [-0.5, 0.5])
    stroke(
      ctx,
      [
        [tx + k * s, ty],
        [tx + k * s, ty - 0.9 * s],
      ],
      tone.lit('#5a5f6a'),
      8,
    )
  ctx.fillStyle = across(ctx, tx - 0.7 * s, tx + 0.7 * s, [
    [0, tone.lit('#8a929e')],
    [0.6, tone.lit('#c9d0d8')],
    [1, tone.lit('#9aa2ae')],
  ])
  ctx.fillRect(tx - 0.7 * s, ty - 2.1 * s, 1.4 * s, 1.2 * s)
  oval(ctx, tx, ty - 2.1 * s, 0.7 * s, 0.14 * s, tone.lit('#b9c2cc'))
  contact(ctx, tx, ty, 0.9 * s, 18, 0.4)
}

/** An aerial with four arms that stands on the parapet. */
export function aerial(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const steel = tone.lit('#5a606c')
  stroke(ctx, [space.at(x, 0.5, z), space.at(x, 3.6, z)], steel, 5)
  for (const h of [2.6, 2.9, 3.2, 3.5]) stroke(ctx, [space.at(x - 0.3, h, z), space.at(x + 0.3, h, z)], steel, 3)
}

/** The sun's patch on an open floor or roof, as `floorPatch`; none after dark or under cloud. */
export function openSunPatch(pen: Pen, ...[far, near, power]: [FloorEdge, FloorEdge, number]): void {
  if (!pen.tone.dark && !pen.tone.overcast) floorPatch(pen, far, near, power * pen.tone.keyPower)
}
type FloorEdge = Parameters<typeof floorPatch>[1]
