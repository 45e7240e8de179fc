import type { Pen } from '../base/pen.ts'
import { disc } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A small sun low over the land, of radius r, its light lying along the horizon. */
export function lowSun(pen: Pen, x: number, y: number, r: number): void {
  glow(pen.ctx, x, y + 50, 620, '#ffcf8a', 0.7)
  disc(pen.ctx, x, y, r, '#fff2d0')
}
