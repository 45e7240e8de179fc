import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { rect, sidePlane } from '../paint/plane.ts'

/** Length of the walk on the wall, m. */
const back = 24

/** The plain below a city's wall at the left of its walk, `half` m from the middle. */
export function plainBelow(pen: Pen, half: number): void {
  const { at, near } = pen.space
  const edge = [at(-half, 0, back), at(-half, 0, near), [-300, 2080], [-300, 960]] as const
  poly(pen.ctx, edge, pen.tone.lit('#7f8a6a'))
}

/** A parapet with battlements along the walk on a city's wall, at x. */
export function parapet(pen: Pen, x: number): void {
  const { ctx, space, tone } = pen
  const side = Math.sign(x)
  const wall = sidePlane(pen, x)
  const stone = tone.lit('#8f8a84', Math.sign(pen.side) === side ? 0.88 : 1.02)
  const face = along(ctx, wall(3, 0.9), wall(3, 0), [
    [0, shade(stone, 0.03)],
    [1, shade(stone, -0.1)],
  ])
  poly(ctx, rect(wall, space.near, 0, back, 0.9), face)
  for (let z = 23; z > -1.6; z -= 1.15) {
    const q = rect(wall, z, 0.9, z + 0.72, 1.55)
    poly(ctx, q, shade(stone, 0.01), shade(stone, -0.18), 2)
    const out = x + side * 0.35
    const end = [space.at(x, 0.9, z), space.at(x, 1.55, z), space.at(out, 1.55, z), space.at(out, 0.9, z)]
    poly(ctx, end, shade(stone, -0.08), shade(stone, -0.18), 1.5)
    stroke(ctx, [q[1]!, q[2]!], tone.snow ? '#f4f8ff' : withAlpha(shade(stone, 0.16), 0.8), tone.snow ? 7 : 2.5)
  }
  for (let v = 0.15; v < 0.9; v += 0.15)
    stroke(ctx, [wall(space.near, v), wall(back, v)], withAlpha(shade(stone, -0.12), 0.6), 1.6)
  for (let z = -1.4; z < 14; z += 0.34)
    for (let r = 0; r < 6; r++) {
      const u = z + (r % 2) * 0.17
      stroke(ctx, [wall(u, r * 0.15), wall(u, r * 0.15 + 0.15)], withAlpha(shade(stone, -0.12), 0.5), 1.4)
    }
}
