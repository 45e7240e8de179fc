import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, stroke } from '../paint/brush.ts'
import { levelPlane, rect } from '../paint/plane.ts'

/** Kerbs and pavements of a city street whose houses stand 5.6 m to both sides, and what is painted on the road between. */
export function pavements(pen: Pen, back: number): void {
  const { ctx, tone, space } = pen
  for (const s of [-1, 1])
    box(pen, { x: s * 4.75, z: space.near, width: 1.9, height: 0.14, depth: back }, '#a3a4a8', { contact: false })
  const road = levelPlane(pen)
  const paint = withAlpha(tone.lit('#f2ede0'), 0.85)
  for (let z = -2; z < 50; z += 3.4) poly(ctx, rect(road, -0.07, z, 0.07, z + 1.7), paint)
  for (let i = 0; i < 9; i++) poly(ctx, rect(road, -3.5 + i * 0.8, 5.4, -3.1 + i * 0.8, 7.6), paint)
  for (const x of [-3.6, 3.6]) stroke(ctx, [road(x, space.near), road(x, 60)], withAlpha(tone.lit('#e8d9a0'), 0.6), 3)
}
