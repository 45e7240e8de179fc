import type { SketchLayer } from '../base/layer.ts'
import { poly, roundRect, shade, stroke } from '../paint/brush.ts'
import { outOfFocus } from './near.ts'

/** A heap of four sandbags in the lower left, or in the lower right where it is lit. */
export const nearSandbags = (side: -1 | 1): SketchLayer =>
  side < 0
    ? outOfFocus(1.2, 11, ({ ctx }) => {
        for (let i = 0; i < 4; i++)
          roundRect(ctx, -180 + i * 20, 1560 + i * 130, 330, 140, 60, shade('#5a4c34', -0.06 - 0.02 * i))
      })
    : outOfFocus(1.22, 11, ({ ctx, tone }) => {
        for (let i = 0; i < 4; i++)
          roundRect(ctx, 880 + i * 12, 1600 + i * 130, 380, 150, 66, shade(tone.lit('#6a5a3c'), -0.12))
      })

/** Broken masonry in both lower corners, two bent irons in it. */
export const nearRubble = (): SketchLayer =>
  outOfFocus(1.22, 11, ({ ctx }) => {
    const stone = '#1a0e10'
    poly(
      ctx,
      [
        [-160, 1300],
        [40, 1420],
        [90, 1640],
        [200, 1760],
        [160, 2080],
        [-160, 2080],
      ],
      stone,
    )
    poly(
      ctx,
      [
        [1240, 1480],
        [1100, 1560],
        [1040, 1760],
        [960, 2080],
        [1240, 2080],
      ],
      stone,
    )
    for (const k of [0, 30])
      stroke(
        ctx,
        [
          [60 + k, 1460],
          [20 + k * 2, 1180],
        ],
        stone,
        9,
      )
  })
