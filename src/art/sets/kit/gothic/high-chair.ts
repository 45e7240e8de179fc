import { withAlpha } from '../../../colour/colour.ts'
import { curvePath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { disc, downwards, shade } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** An official's chair, seen from the front: a broad back of padded leather in a wooden frame with a crest, and arms. `height` of the back, m. */
export function highChair(pen: Pen, x: number, z: number, leather: string, wood: string, height = 1.5): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z + 0.4)
  const [cx, foot] = space.at(x, 0, z + 0.4)
  const at = (u: number, v: number): Point => [cx + u * s, foot - v * s]
  contact(ctx, cx, foot, 0.5 * s, 0.12 * s, 0.4)
  const panel = (half: number, low: number, high: number, crest: number): Path2D =>
    curvePath(
      [
        at(-half * 0.94, low),
        at(-half, (low + high) / 2),
        at(-half * 0.98, high - 0.03),
        at(-half * 0.55, high + crest * 0.35),
        at(0, high + crest),
        at(half * 0.55, high + crest * 0.35),
        at(half * 0.98, high - 0.03),
        at(half, (low + high) / 2),
        at(half * 0.94, low),
      ],
      true,
    )
  const frame = tone.lit(wood)
  ctx.fillStyle = downwards(ctx, foot - height * s, foot, [
    [0, shade(frame, 0.07)],
    [1, shade(frame, -0.08)],
  ])
  const outer = panel(0.36, 0.3, height - 0.1, 0.1)
  ctx.fill(outer)
  ctx.strokeStyle = shade(frame, -0.16)
  ctx.lineWidth = 2
  ctx.stroke(outer)
  const hide = tone.lit(leather)
  ctx.fillStyle = downwards(ctx, foot - height * s, foot - 0.4 * s, [
    [0, shade(hide, 0.08)],
    [0.5, hide],
    [1, shade(hide, -0.09)],
  ])
  const inner = panel(0.29, 0.4, height - 0.18, 0.06)
  ctx.fill(inner)
  ctx.strokeStyle = withAlpha(shade(hide, -0.18), 0.9)
  ctx.stroke(inner)
  for (let v = 0.62; v < height - 0.24; v += 0.2)
    for (const u of [-0.15, 0, 0.15]) disc(ctx, ...at(u, v), 0.013 * s, shade(hide, -0.16))
  for (const u of [-0.24, 0.24]) disc(ctx, ...at(u, height - 0.12), 0.016 * s, shade(frame, 0.16))
  const plain = { contact: false }
  box(pen, { x, z, y: 0.34, width: 0.62, height: 0.12, depth: 0.42 }, leather, plain)
  for (const k of [-0.36, 0.36]) {
    box(pen, { x: x + k, z, y: 0, width: 0.06, height: 0.66, depth: 0.06 }, wood, plain)
    box(pen, { x: x + k, z, y: 0.64, width: 0.09, height: 0.06, depth: 0.42 }, wood, plain)
  }
}
