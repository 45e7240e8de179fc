import type { SketchLayer } from '../base/layer.ts'
import { rock } from '../land/rock.ts'
import { oval, poly } from '../paint/brush.ts'
import { outOfFocus } from './near.ts'

/** Heaps of snow along the foot of the picture. */
export const nearSnow = (colour = '#dfe8f4'): SketchLayer =>
  outOfFocus(1.25, 10, (pen) => {
    for (const [x, y, r] of [
      [-80, 1990, 330],
      [240, 2060, 260],
      [1160, 2040, 300],
    ] as const)
      oval(pen.ctx, x, y, r, r * 0.5, pen.tone.lit(colour))
  })

/** Boulders in both lower corners. */
export const nearRocks = (colour: string): SketchLayer =>
  outOfFocus(1.22, 10, (pen) => {
    rock(pen, -40, 2000, 420, 420, colour, 'f')
    rock(pen, 1150, 2020, 360, 330, colour, 'g')
  })

/** Black rock at both sides: one looks out from behind it. */
export const nearCaveRock = (): SketchLayer =>
  outOfFocus(1.25, 12, ({ ctx }) => {
    poly(
      ctx,
      [
        [-160, -160],
        [160, -160],
        [60, 300],
        [90, 700],
        [20, 1200],
        [80, 2080],
        [-160, 2080],
      ],
      '#070a16',
    )
    poly(
      ctx,
      [
        [1240, -160],
        [960, -160],
        [1040, 200],
        [1020, 560],
        [1080, 1000],
        [1040, 2080],
        [1240, 2080],
      ],
      '#070a16',
    )
  })
