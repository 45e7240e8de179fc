import { smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { mixColours, withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../ink/ink.ts'
import type { SkinTones } from './skin.ts'
import type { HeadSpace } from './space.ts'

/** Where an ear's lobe hangs, for ear-rings. */
export function earLobe(space: HeadSpace, side: 1 | -1): Point {
  return space.project(side * 92, 57, -8)
}

/** One ear. It widens as its side of the head turns to the viewer. */
export function drawEar(
  ctx: CanvasRenderingContext2D,
  { subject, space, tones, side }: { subject: FigureSubject; space: HeadSpace; tones: SkinTones; side: 1 | -1 },
): void {
  // 1 when this side of the head faces the viewer.
  const facing = -side * space.sin
  const width = 15 + 19 * smoothstep(-0.1, 1, facing)
  const [x, y] = space.project(side * 89, 23, -6)
  // The ear's free rim lies away from the face.
  const away = facing > 0.9 ? -space.side : side
  const back = facing > 0 ? side * (1 - facing * facing) + -space.side * facing * facing : side
  const rim = Math.abs(back) < 0.2 ? away : back
  const p = (u: number, v: number): Point => [x + rim * (u * width - width * 0.35 * Math.max(0, facing)), y + v * 0.92]
  const outline = [
    p(-0.15, -18),
    p(0.3, -29),
    p(0.85, -24),
    p(0.98, -6),
    p(0.72, 14),
    p(0.45, 29),
    p(0.1, 30),
    p(-0.12, 16),
  ]
  const ear = curvePath(outline, true)
  const line = lineWeight(2.4, subject.scale)
  // Its back lies in the head's shade.
  const behind = smoothstep(1.7, 2.2, Math.abs(space.yaw))
  const fill = mixColours(tones.base, tones.shadow, 0.75 * behind)
  paintCel(ctx, { shapes: [ear], fill, line: tones.line, width: line * 0.5 })
  const seen =
    smoothstep(-0.45, 0.1, facing) *
    (Math.abs(space.yaw) > Math.PI / 2 ? 1 - smoothstep(1.7, 2.1, Math.abs(space.yaw)) : 1)
  if (seen > 0.02) {
    ctx.fillStyle = withAlpha(tones.shadow, 0.9 * seen)
    ctx.fill(curvePath([p(0.22, -19), p(0.66, -17), p(0.72, -3), p(0.45, 13), p(0.2, 15), p(0.3, 0)], true))
    const inner = new Path2D()
    inner.addPath(inkPath([p(0.12, -17), p(0.5, -21), p(0.76, -10), p(0.6, 9)], line * 0.75, taper(0.4, 0.4, 0), 3))
    inner.addPath(inkPath([p(0.2, -3), p(0.42, 3), p(0.34, 14)], line * 0.7, taper(0.4, 0.5, 0), 3))
    ctx.fillStyle = withAlpha(tones.line, 0.8 * seen)
    ctx.fill(inner)
  }
}
