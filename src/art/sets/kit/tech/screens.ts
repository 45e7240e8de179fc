import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, clipped, downwards, poly, roundRect, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** A translucent screen of light on a plane: frame, bars, a ring, a line of data. No words. */
export function holoScreen(
  pen: Pen,
  plane: Plane,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  colour: string,
): void {
  const { ctx } = pen
  const random = pen.random.fork(`holo ${u0} ${v0}`)
  const q = rect(plane, u0, v0, u1, v1)
  const [cx, cy] = plane((u0 + u1) / 2, (v0 + v1) / 2)
  glow(ctx, cx, cy, Math.hypot(q[2]![0] - q[0]![0], q[2]![1] - q[0]![1]) * 0.75, colour, 0.3)
  poly(
    ctx,
    q,
    along(ctx, q[1]!, q[0]!, [
      [0, withAlpha(colour, 0.26)],
      [1, withAlpha(colour, 0.1)],
    ]),
    withAlpha(mixColours(colour, '#ffffff', 0.4), 0.9),
    2.2,
  )
  clipped(ctx, q, () => {
    const at = (u: number, v: number) => plane(u0 + (u1 - u0) * u, v0 + (v1 - v0) * v)
    const bright = mixColours(colour, '#ffffff', 0.45)
    for (let i = 0; i < 6; i++) {
      const v = 0.9 - i * 0.075
      poly(
        ctx,
        [
          at(0.42, v),
          at(0.42 + random.range(0.15, 0.5), v),
          at(0.42 + random.range(0.15, 0.5), v - 0.022),
          at(0.42, v - 0.022),
        ],
        withAlpha(bright, 0.7),
      )
    }
    const graph: Point[] = []
    for (let i = 0; i <= 16; i++) graph.push(at(0.06 + (i / 16) * 0.88, 0.14 + random.range(0, 0.24)))
    stroke(ctx, graph, withAlpha(bright, 0.9), 2.2)
    for (let i = 1; i < 5; i++) stroke(ctx, [at(0.05, i * 0.09), at(0.95, i * 0.09)], withAlpha(colour, 0.3), 1)
    const ring = (k: number, w: number) => {
      const pts: Point[] = []
      for (let i = 0; i <= 24; i++)
        pts.push(at(0.21 + Math.cos((i / 24) * 6.283) * 0.13 * k, 0.72 + Math.sin((i / 24) * 6.283) * 0.17 * k))
      stroke(ctx, pts, withAlpha(bright, 0.85), w)
    }
    ring(1, 2.4)
    ring(0.7, 1.4)
    ring(0.3, 4)
  })
}

/** A rounded dark screen facing the viewer with a soft picture of light. */
export function monitor(pen: Pen, x: number, y: number, w: number, h: number, colour: string): void {
  const { ctx } = pen
  const random = pen.random.fork(`monitor ${x} ${y}`)
  roundRect(ctx, x - 5, y - 5, w + 10, h + 10, 8, '#1b2030')
  roundRect(
    ctx,
    x,
    y,
    w,
    h,
    4,
    downwards(ctx, y, y + h, [
      [0, shade(colour, -0.18)],
      [1, shade(colour, -0.32)],
    ]),
  )
  for (let i = 0; i < 5; i++) {
    ctx.fillStyle = withAlpha(mixColours(colour, '#ffffff', 0.3), 0.8)
    ctx.fillRect(x + w * 0.08, y + h * (0.14 + i * 0.15), w * random.range(0.2, 0.8), h * 0.05)
  }
  glow(ctx, x + w / 2, y + h / 2, Math.max(w, h), colour, 0.3)
}
