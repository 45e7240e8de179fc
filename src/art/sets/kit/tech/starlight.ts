import type { Pen } from '../base/pen.ts'
import { disc, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A sun in the black of space, of radius r, with the cross that a lens makes of it. */
export function spaceSun(pen: Pen, x: number, y: number, r: number): void {
  glow(pen.ctx, x, y, 420, '#ffd8a0', 0.55)
  disc(pen.ctx, x, y, r, '#fffbe8')
  for (const arm of [120, 240])
    for (const [dx, dy] of [
      [arm, 0],
      [0, arm],
    ] as const)
      stroke(
        pen.ctx,
        [
          [x - dx, y - dy],
          [x + dx, y + dy],
        ],
        '#fff3d055',
        2,
      )
}

/** Stars seen from space that swell and fade between y0 and y1, for `animate`. */
export function shimmer(
  pen: Pen,
  seconds: number,
  count: number,
  size: number,
  y0: number,
  y1: number,
  colour = '#e8f4ff',
): void {
  const random = pen.random.fork('tw')
  for (let i = 0; i < count; i++)
    glow(
      pen.ctx,
      random.range(0, 1080),
      random.range(y0, y1),
      size,
      colour,
      Math.max(0, Math.sin(seconds * random.range(1, 3) + i)) * 0.9,
    )
}
