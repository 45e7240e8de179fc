import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, shade } from '../paint/brush.ts'

/** A well ringed with cut stone, a bucket on a rope under its frame. */
export function framedWell(pen: Pen, mx: number, z: number): void {
  const { ctx, space, tone } = pen
  const [x, y] = space.at(mx, 0, z)
  const s = space.scale(z)
  const at = (u: number, v: number, px = 0): Point => [x + u * s + px, y - v * s]
  box(pen, { x: mx, z: z - 0.3, width: 0.95, height: 0.5, depth: 0.7 }, '#a5a098', { top: '#1c2026' })
  const wood = tone.lit('#6f4f38')
  for (const k of [-0.42, 0.42]) poly(ctx, [at(k, 1.5, -9), at(k, 1.5, 9), at(k, 0.3, 11), at(k, 0.3, -11)], wood)
  poly(ctx, [at(-0.58, 1.5), at(0.58, 1.5), at(0.58, 1.42), at(-0.58, 1.42)], tone.lit('#7d5a40'))
  poly(ctx, [at(0, 1.42, -3), at(0, 1.42, 3), at(0, 0.85, 3), at(0, 0.85, -3)], tone.lit('#b59a6a'))
  const pail = tone.lit('#8a6a4a')
  poly(ctx, [at(-0.13, 0.85), at(0.13, 0.85), at(0.1, 0.62), at(-0.1, 0.62)], pail, shade(pail, -0.15), 3)
}
