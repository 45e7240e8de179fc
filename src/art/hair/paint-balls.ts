import type { FigureSubject } from '../character/subject.ts'
import { withAlpha } from '../colour/colour.ts'
import type { HeadSpace } from '../head/space.ts'
import { inkPath, lineWeight, taper } from '../ink/ink.ts'
import type { HairDrawing } from './lay-hair.ts'

/** Buns and the beads of braids: balls of wound hair, those whose depth `where` picks. */
export function paintBalls(
  ctx: CanvasRenderingContext2D,
  hair: HairDrawing,
  subject: FigureSubject,
  space: HeadSpace,
  where: (depth: number) => boolean,
): void {
  const { tones, line } = hair
  const light = subject.light.side < 0 ? -1 : 1
  for (const { ball, depth } of hair.balls) {
    if (!where(depth)) continue
    const [x, y] = space.project(...ball.centre)
    const rx = ball.radius
    const ry = ball.radius * ball.aspect
    const path = new Path2D()
    path.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    ctx.strokeStyle = line
    ctx.lineWidth = lineWeight(3.2, subject.scale) * 1.6
    ctx.stroke(path)
    const fill = ctx.createRadialGradient(x + light * rx * 0.4, y - ry * 0.45, rx * 0.1, x, y, rx * 1.15)
    fill.addColorStop(0, tones.light)
    fill.addColorStop(0.5, tones.base)
    fill.addColorStop(1, tones.shadow)
    ctx.fillStyle = fill
    ctx.fill(path)
    const ink = new Path2D()
    for (let i = 0; i < ball.coils; i++) {
      const t = (i + 0.5) / ball.coils
      const w = rx * (1 - Math.abs(t - 0.5) * 0.5)
      const yy = y - ry + 2 * ry * t
      ink.addPath(
        inkPath(
          [
            [x - w * 0.92, yy + ry * 0.12],
            [x - w * 0.2, yy - ry * 0.22],
            [x + w * 0.8, yy - ry * 0.05],
          ],
          lineWeight(1.9, subject.scale),
          taper(0.4, 0.4, 0),
          4,
        ),
      )
    }
    ctx.fillStyle = withAlpha(line, 0.75)
    ctx.fill(ink)
    const shine = inkPath(
      [
        [x + light * rx * 0.1 - rx * 0.35, y - ry * 0.5],
        [x + light * rx * 0.1, y - ry * 0.62],
        [x + light * rx * 0.1 + rx * 0.4, y - ry * 0.45],
      ],
      ry * 0.16,
      taper(0.4, 0.4, 0),
      4,
    )
    ctx.fillStyle = withAlpha(tones.gloss, 0.6)
    ctx.fill(shine)
  }
}
