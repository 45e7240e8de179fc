import type { Pen } from '../base/pen.ts'
import { along, clipped, disc, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'

/** A screen with a growing column chart and a ring, between wooden panels. */
export function chartScreen(pen: Pen, walls: Walls, wood: string): void {
  const { ctx, tone } = pen
  for (let i = 0; i < 4; i++) field(pen, walls.back, -2.2 + i * 1.1, 0.15, -1.14 + i * 1.1, 2.9, wood, true)
  field(pen, walls.back, -1.15, 1.0, 1.15, 2.35, '#22262e', false)
  const q = rect(walls.back, -1.08, 1.07, 1.08, 2.28)
  poly(
    ctx,
    q,
    along(ctx, q[1]!, q[0]!, [
      [0, '#2f5fae'],
      [1, '#16305f'],
    ]),
  )
  clipped(ctx, q, () => {
    const at = (u: number, v: number) => walls.back(-1.08 + 2.16 * u, 1.07 + 1.21 * v)
    for (let i = 0; i < 6; i++)
      poly(
        ctx,
        [
          at(0.1 + i * 0.08, 0.15),
          at(0.1 + i * 0.08, 0.25 + i * 0.1),
          at(0.15 + i * 0.08, 0.25 + i * 0.1),
          at(0.15 + i * 0.08, 0.15),
        ],
        i === 5 ? '#ffcf6a' : '#8fd0ff',
      )
    const [cx, cy] = at(0.77, 0.5)
    for (const [a, b, c] of [
      [0, 2.4, '#ffcf6a'],
      [2.4, 4.3, '#6fe0c0'],
      [4.3, 6.28, '#8fb0ff'],
    ] as const) {
      ctx.fillStyle = c
      ctx.beginPath()
      ctx.moveTo(cx, cy)
      ctx.arc(cx, cy, 56, a, b)
      ctx.fill()
    }
    disc(ctx, cx, cy, 26, '#1f448a')
  })
  const [gx, gy] = walls.back(0, 1.7)
  glow(ctx, gx, gy, 300, '#6fb0ff', tone.dark ? 0.4 : 0.18)
}
