import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { blended, stroke } from '../paint/brush.ts'

/** A glowing tube or strip. */
export function strip(pen: Pen, points: readonly Point[], colour: string, width: number): void {
  blended(pen.ctx, 'screen', 1, () => {
    stroke(pen.ctx, points, withAlpha(colour, 0.12), width * 9)
    stroke(pen.ctx, points, withAlpha(colour, 0.25), width * 4)
  })
  stroke(pen.ctx, points, colour, width)
  stroke(pen.ctx, points, mixColours(colour, '#ffffff', 0.75), width * 0.45)
}
