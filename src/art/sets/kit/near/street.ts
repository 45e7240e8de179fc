import type { SketchLayer } from '../base/layer.ts'
import { lantern } from '../old/hangings.ts'
import { poly, shade } from '../paint/brush.ts'
import { strip } from '../tech/strip.ts'
import { near, outOfFocus } from './near.ts'

/** A wall's edge at the left, `top` and `foot` px into the picture. */
const wallEdge = (ctx: CanvasRenderingContext2D, top: number, foot: number, colour: string): void =>
  poly(
    ctx,
    [
      [-160, -160],
      [top, -160],
      [foot, 2080],
      [-160, 2080],
    ],
    colour,
  )

/** A dark wall with a tube of light down its edge, and a block at the right. */
export const nearNeonWall = (light: string): SketchLayer =>
  outOfFocus(1.22, 12, ({ ctx, ...pen }) => {
    wallEdge(ctx, 50, 20, '#0a0718')
    const tube = [
      [40, 200],
      [28, 1300],
    ] as const
    strip({ ctx, ...pen }, tube, light, 7)
    poly(
      ctx,
      [
        [1240, 1000],
        [1100, 1020],
        [1070, 2080],
        [1240, 2080],
      ],
      '#0a0718',
    )
  })

/** An alley's wall with a lantern at the left, a corner at the right. */
export const nearAlley = (colour: string): SketchLayer =>
  outOfFocus(1.22, 12, (pen) => {
    const dark = pen.tone.dark ? '#0d0a1c' : shade(pen.tone.lit(colour), -0.1)
    wallEdge(pen.ctx, 70, 30, dark)
    lantern(pen, 30, 180, 120)
    poly(
      pen.ctx,
      [
        [1130, 900],
        [1240, 860],
        [1240, 2080],
        [1060, 2080],
      ],
      dark,
    )
  })

/** The corner of a lane's wall at the left with a lantern on it. */
export const nearLaneWall = (colour: string): SketchLayer =>
  near(14, (pen) => {
    wallEdge(pen.ctx, 56, 22, pen.tone.dark ? '#120c12' : shade(pen.tone.lit(colour), -0.1))
    lantern(pen, 40, 150, 110)
  })
