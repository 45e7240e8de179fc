import { foreground } from '../base/edges.ts'
import { layer, type SketchLayer } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'

/*
 * What stands between the camera and the actors, dark and out of focus: it gives a picture its depth. Each is a layer of
 * its own and keeps to one edge, so that faces stay free.
 */

/** A layer close to the camera, `blur` px out of focus and dark. */
export function near(blur: number, paint: (pen: Pen) => void): SketchLayer {
  return {
    depth: 1.25,
    draw: (pen) =>
      foreground(pen, blur, (soft) =>
        paint({ ...soft, tone: { ...soft.tone, lit: (hex) => soft.tone.lit(hex, 0.72) } }),
      ),
  }
}

/** A layer at `depth`, `blur` px out of focus, in the colours that `paint` gives it. */
export const outOfFocus = (depth: number, blur: number, paint: (pen: Pen) => void): SketchLayer =>
  layer(depth, (pen) => foreground(pen, blur, paint))

/** The pen with every colour darker by `by`. */
export const dimmed = (pen: Pen, by: number): Pen => ({
  ...pen,
  tone: { ...pen.tone, lit: (hex) => shade(pen.tone.lit(hex), -by) },
})
