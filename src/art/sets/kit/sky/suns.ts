import type { Pen } from '../base/pen.ts'
import { disc, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A small sun low over the land, of radius r, its light lying along the horizon. */
export function lowSun(pen: Pen, x: number, y: number, r: number): void {
  glow(pen.ctx, x, y + 50, 620, '#ffcf8a', 0.7)
  disc(pen.ctx, x, y, r, '#fff2d0')
}

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
