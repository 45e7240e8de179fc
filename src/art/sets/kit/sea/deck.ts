import { withAlpha } from '../../../colour/colour.ts'
import { floor, planks } from '../base/floor.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { clipped, disc, roundRect, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import { levelPlane } from '../paint/plane.ts'

/** One side of a deck from the viewer to the bow: x, z, m. */
const side: readonly (readonly [x: number, z: number])[] = [
  [2.6, -1.2],
  [2.4, 4],
  [1.7, 7.5],
  [0, 11],
]

/** A ship's deck of planks that runs to its bow. */
export function deck(pen: Pen): void {
  const { ctx, space, tone } = pen
  const at = levelPlane(pen)
  const outline = [
    at(-2.6, space.near),
    at(-2.4, 4),
    at(-1.7, 7.5),
    at(0, 11),
    at(1.7, 7.5),
    at(2.4, 4),
    at(2.6, space.near),
  ]
  clipped(ctx, outline, () => floor(pen, planks('#b98f62', 0.34, tone.wet ? 0.7 : 0.15), { back: 11.2, half: 3 }))
  stroke(ctx, outline, tone.lit('#f2f4f4'), 16)
  stroke(ctx, outline, withAlpha(tone.lit('#7f8a92'), 0.8), 3)
}

/** White rails along both sides that meet at the bow. */
export function deckRails(pen: Pen): void {
  const { ctx, space, tone } = pen
  for (const s of [-1, 1]) {
    for (const height of [1.05, 0.72, 0.4]) {
      const rail = side.map(([x, z]) => space.at(s * x, height, z))
      stroke(ctx, rail, tone.lit('#f4f6f6'), height > 1 ? 9 : 5)
    }
    for (let i = 0; i <= 22; i++) {
      const t = (i / 22) * 2.999
      const [from, to] = [side[Math.floor(t)]!, side[Math.floor(t) + 1]!]
      const k = t - Math.floor(t)
      const [x, z] = [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k]
      stroke(ctx, [space.at(s * x, 0, z), space.at(s * x, 1.05, z)], tone.lit('#e4e8ea'), 2 + 14 / (z + 3))
    }
  }
}

/** The mast with its yard, its stays to the rails, and two lamps. */
export function mast(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [x, y] = space.at(0, 0, z)
  contact(ctx, x, y, 0.4 * s, 0.1 * s, 0.4)
  roundRect(ctx, x - 0.09 * s, y - 4.4 * s, 0.18 * s, 4.4 * s, 8, tone.lit('#eef1f2'))
  stroke(ctx, [space.at(-1.1, 3.3, z), space.at(1.1, 3.3, z)], tone.lit('#dfe4e6'), 9)
  for (const u of [-1.7, 1.7])
    stroke(ctx, [space.at(0, 4.3, z), space.at(u, 1.05, z - 0.7)], withAlpha(tone.lit('#5f6a72'), 0.8), 3)
  for (const u of [-1.05, 1.05]) {
    const [lx, ly] = space.at(u, 3.2, z)
    disc(ctx, lx, ly, 12, tone.dark ? '#fff0c8' : tone.lit('#e8e0c8'))
    if (tone.dark) lampGlow(pen, lx, ly, 90, '#ffcf8a')
  }
}
