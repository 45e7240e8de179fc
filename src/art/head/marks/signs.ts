import { smoothstep } from '#core'
import { inkPath, type Point, taper } from '../../ink/ink.ts'
import { drop } from './drop.ts'
import { type MarkRequest, onFace } from './mark.ts'

/** Signs over everything else: sweat at the temple, the anger mark on the hair. */
export function drawSigns(ctx: CanvasRenderingContext2D, { subject, anatomy, space }: MarkRequest): void {
  const { face } = subject.pose
  const side = space.yaw > 0.1 ? -1 : 1
  if (face.sweat > 0.04) {
    ctx.globalAlpha = smoothstep(0.04, 0.3, face.sweat)
    const at = onFace(space)
    drop(ctx, at(side * 74, anatomy.browY - 4 + 10 * face.sweat, 4), 8.5)
    if (face.sweat > 0.7) drop(ctx, at(-side * 70, anatomy.eyeY + 42, 3), 5.5)
    ctx.globalAlpha = 1
  }
  // A small one would be a pimple: it springs up at more than half its size.
  if (face.angerMark > 0.15) {
    const [x, y] = space.project(side * 58, -78, 70)
    const size = 10 + 8 * smoothstep(0.15, 0.6, face.angerMark)
    const path = new Path2D()
    for (let i = 0; i < 4; i++) {
      const a = (i * Math.PI) / 2 + 0.2
      const p = (r: number, turn: number): Point => [
        x + Math.cos(a + turn) * r * size,
        y + Math.sin(a + turn) * r * size,
      ]
      path.addPath(
        inkPath(
          [p(1.05, 0.12), p(0.42, 0.42), p(0.3, 0.8), p(0.42, 1.15), p(1.05, 1.45)],
          5.2,
          taper(0.35, 0.35, 0.25),
          4,
        ),
      )
    }
    ctx.strokeStyle = '#ffffffd0'
    ctx.lineWidth = 3
    ctx.stroke(path)
    ctx.fillStyle = '#d8283a'
    ctx.fill(path)
  }
}
