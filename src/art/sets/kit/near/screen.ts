import type { SketchLayer } from '../base/layer.ts'
import { poly, shade } from '../paint/brush.ts'
import { outOfFocus } from './near.ts'

/** The folds of a bed's curtain along the right edge. */
export const nearScreen = (depth: number, blur: number, colour: string): SketchLayer =>
  outOfFocus(depth, blur, (pen) => {
    for (let i = 0; i < 5; i++)
      poly(
        pen.ctx,
        [
          [1020 + i * 50, -160],
          [1072 + i * 50, -160],
          [1082 + i * 52, 2080],
          [1036 + i * 52, 2080],
        ],
        shade(pen.tone.lit(colour), i % 2 ? -0.06 : 0),
      )
  })
