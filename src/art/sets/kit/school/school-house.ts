import type { Pen } from '../base/pen.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, rect } from '../paint/plane.ts'

/** Four storeys of class-rooms with open corridors, a clock over the middle, the flag before it. */
export function schoolHouse(pen: Pen): void {
  const { ctx, space, tone } = pen
  const z = 46
  const wall = backPlane(pen, z)
  const front = tone.lit('#e9dcc4')
  const q = rect(wall, -11, 0, 11, 13.4)
  poly(
    ctx,
    q,
    downwards(ctx, q[1]![1], q[0]![1], [
      [0, shade(front, 0.02)],
      [1, shade(front, -0.06)],
    ]),
  )
  poly(ctx, rect(wall, -2.1, 0, 2.1, 16), tone.lit('#b9634a'), shade(tone.lit('#b9634a'), -0.15))
  for (let floor = 0; floor < 4; floor++) {
    const v = 0.6 + floor * 3.2
    for (const s of [-1, 1])
      for (let i = 0; i < 4; i++) {
        const u = s * (3.4 + i * 2.1)
        const lit = tone.dark && (i * 3 + floor * 5 + (s > 0 ? 1 : 0)) % 4 < 2
        poly(
          ctx,
          rect(wall, u - 0.75, v + 0.9, u + 0.75, v + 2.5),
          lit ? '#ffdf9c' : tone.lit('#6f93ae'),
          tone.lit('#fbf7ee'),
          3,
        )
        stroke(ctx, [wall(u, v + 0.9), wall(u, v + 2.5)], tone.lit('#fbf7ee'), 2)
        if (lit) glow(ctx, wall(u, v + 1.7)[0], wall(u, v + 1.7)[1], 60, '#ffc878', 0.4)
      }
    for (const s of [-1, 1])
      poly(ctx, rect(wall, s > 0 ? 2.1 : -11, v - 0.1, s > 0 ? 11 : -2.1, v + 0.35), tone.lit('#d9705a'))
  }
  for (let floor = 0; floor < 4; floor++)
    poly(ctx, rect(wall, -1.2, 0.9 + floor * 3.2, 1.2, 2.9 + floor * 3.2), tone.dark ? '#ffe2a8' : tone.lit('#9fc0d4'))
  const [cx, cy] = wall(0, 14.5)
  const r = 0.85 * space.scale(z)
  ctx.fillStyle = tone.lit('#fbf8f0')
  ctx.strokeStyle = tone.lit('#4a3a34')
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.arc(cx, cy, r, 0, 6.29)
  ctx.fill()
  ctx.stroke()
  stroke(
    ctx,
    [
      [cx - r * 0.4, cy - r * 0.3],
      [cx, cy],
      [cx + r * 0.1, cy - r * 0.7],
    ],
    tone.lit('#3a2f2c'),
    4,
  )
  const [fx, fy] = space.at(-4.6, 0, 26)
  const s = space.scale(26)
  stroke(
    ctx,
    [
      [fx, fy],
      [fx, fy - 9 * s],
    ],
    tone.lit('#d9dee2'),
    6,
  )
  poly(
    ctx,
    [
      [fx, fy - 9 * s],
      [fx + 1.9 * s, fy - 8.7 * s],
      [fx + 1.8 * s, fy - 7.6 * s],
      [fx, fy - 7.8 * s],
    ],
    tone.lit('#d8382c'),
  )
}
