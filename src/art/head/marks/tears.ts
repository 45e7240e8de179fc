import { clamp } from '#core'
import { inkPath, type Point } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import { drop } from './drop.ts'
import { type MarkRequest, onFace } from './mark.ts'

/** Tears: water runs from both corners in thin lines that end in a drop. */
export function drawTears(ctx: CanvasRenderingContext2D, { subject, anatomy, space }: MarkRequest): void {
  const { face } = subject.pose
  if (face.tearRun < 0.02) return
  const at = onFace(space)
  for (const side of [-1, 1]) {
    for (const [u, delay] of [
      [10, 0],
      [-15, 0.3],
    ] as const) {
      const run = clamp((face.tearRun - delay) / (1 - delay), 0, 1)
      if (run < 0.02) continue
      const x = side * (anatomy.eyeSpacing + u)
      if (space.depth(x, 0, faceDepth(x, 40)) < 8) continue
      const y = anatomy.eyeY + 14 * anatomy.eyeHeight
      const end = y + run * (u > 0 ? 62 : 44)
      const way = [at(x, y), at(x + side * 2, (y + end) / 2, 2), at(x + side * 3, end, 2)]
      ctx.fillStyle = '#ffffffa8'
      ctx.fill(inkPath(way, 4.6, (t) => 0.55 + 0.45 * t, 4))
      ctx.fillStyle = '#b8d4f4b0'
      ctx.fill(
        inkPath(
          way.map(([px, py]): Point => [px + 1.2, py]),
          1.7,
          (t) => 0.5 + 0.5 * t,
          4,
        ),
      )
      drop(ctx, way[2]!, 4.6)
    }
  }
}
