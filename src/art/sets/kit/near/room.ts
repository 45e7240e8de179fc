import type { SketchLayer } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { across, downwards, poly, shade } from '../paint/brush.ts'
import { curtain } from '../rooms/curtain.ts'
import { near, outOfFocus } from './near.ts'

/** Something upright at one edge: a door frame, a pillar, a shelf's end. */
export const nearPost = (side: -1 | 1, colour: string, width = 120): SketchLayer =>
  near(12, (pen) => {
    const base = pen.tone.lit(colour)
    const x = side < 0 ? -140 : 1220 - width - 70
    pen.ctx.fillStyle = across(pen.ctx, x, x + width + 70, [
      [0, shade(base, side < 0 ? -0.12 : 0.04)],
      [0.6, base],
      [1, shade(base, side < 0 ? 0.04 : -0.12)],
    ])
    pen.ctx.fillRect(x, -160, width + 70, 2260)
  })

/** A curtain drawn aside. */
export const nearDrape = (side: -1 | 1, colour: string): SketchLayer =>
  near(11, (pen) => drape(pen, side < 0 ? -160 : 1050, side < 0 ? 30 : 1240, colour))

/** The edge of a table or counter along the foot of the picture. */
export const nearEdge = (colour: string, y = 1830): SketchLayer =>
  near(12, (pen) => {
    const base = pen.tone.lit(colour)
    poly(
      pen.ctx,
      [
        [-160, y + 50],
        [1240, y],
        [1240, 2080],
        [-160, 2080],
      ],
      downwards(pen.ctx, y, 2060, [
        [0, shade(base, 0.06)],
        [0.15, base],
        [1, shade(base, -0.12)],
      ]),
    )
  })

/** A let room's jumble: a chest's corner at the left, a door's edge at the right. */
export const nearJumble = (depth: number, blur: number, colour: string): SketchLayer =>
  outOfFocus(depth, blur, (pen) => {
    const c = shade(pen.tone.lit(colour), -0.14)
    poly(
      pen.ctx,
      [
        [-160, 1500],
        [60, 1540],
        [120, 2080],
        [-160, 2080],
      ],
      c,
    )
    poly(
      pen.ctx,
      [
        [1150, -160],
        [1240, -160],
        [1240, 2080],
        [1110, 2080],
      ],
      shade(c, -0.04),
    )
  })

/** A curtain from x0 to x1 px at an edge of the picture. */
export const drape = (pen: Pen, x0: number, x1: number, colour: string): void =>
  curtain(pen, (u, v) => [u, v], x0, x1, 2080, -160, colour)
