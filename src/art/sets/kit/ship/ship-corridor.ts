import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { across, disc, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect } from '../paint/plane.ts'
import { type Room, wallsOf } from '../rooms/shell.ts'
import { strip } from '../tech/strip.ts'

/** Ribs along a passage, a tube of light in each, and a lit panel in the ceiling behind it. */
export function lightRibs(pen: Pen, room: Room): void {
  const { ctx, space } = pen
  const { half, height } = room
  const ceiling = wallsOf(pen, room).ceiling
  for (const z of [12, 10, 8, 6, 4, 2, 0.2]) {
    for (const s of [-1, 1]) {
      const q = [
        space.at(s * half, 0, z),
        space.at(s * (half - 0.24), 0.35, z),
        space.at(s * (half - 0.24), height - 0.4, z),
        space.at(s * (half - 0.6), height, z),
        space.at(s * half, height, z),
      ]
      const metal = across(ctx, q[0]![0], q[1]![0], [
        [0, '#28324e'],
        [1, mixColours('#7d8db4', '#9fd8ff', z / 24)],
      ])
      poly(ctx, q, metal, '#141a30', 2)
      const tube = [space.at(s * (half - 0.245), 0.5, z), space.at(s * (half - 0.245), height - 0.5, z)]
      strip(pen, tube, '#7fdcff', Math.max(1.5, 0.02 * space.scale(z)))
    }
    const [gx, gy] = space.at(0, height, z + 0.3)
    glow(ctx, gx, gy, 1.2 * space.scale(z), '#bfe8ff', 0.35, { flat: 0.35 })
    poly(ctx, rect(ceiling, -0.35, z + 0.4, 0.35, z + 1.2), '#e4f6ff')
    const [fx, fy] = space.at(0, 0, z + 0.8)
    glow(ctx, fx, fy, 1.0 * space.scale(z), '#8fd0ff', 0.3, { flat: 0.25 })
  }
}

/** A hatch of two leaves at the end of a passage, z m off, with its warning light. */
export function hatch(pen: Pen, z: number): void {
  const { ctx, space } = pen
  const [x, y] = space.at(0, 1.3, z)
  const k = space.scale(z)
  poly(
    ctx,
    [
      [x - 1.0 * k, y + 1.3 * k],
      [x - 1.0 * k, y - 0.6 * k],
      [x - 0.6 * k, y - 1.1 * k],
      [x + 0.6 * k, y - 1.1 * k],
      [x + 1.0 * k, y - 0.6 * k],
      [x + 1.0 * k, y + 1.3 * k],
    ],
    '#8fa2cc',
    '#28324e',
    3,
  )
  stroke(
    ctx,
    [
      [x, y - 1.1 * k],
      [x, y + 1.3 * k],
    ],
    '#28324e',
    3,
  )
  glow(ctx, x, y, 240, '#9fe0ff', 0.6)
  disc(ctx, x, y - 0.8 * k, 4, '#ff6a5a')
}

/** A pulse of light that runs towards the viewer under the ceiling, for `animate`. */
export function ceilingPulse(pen: Pen, seconds: number, height: number): void {
  const t = (seconds * 0.5) % 1
  const z = 12 - t * 12
  const [, y] = pen.space.at(0, height, z)
  glow(pen.ctx, 540, y, 0.9 * pen.space.scale(z), '#bfe8ff', 0.3 * Math.sin(t * 3.14), { flat: 0.3 })
}
