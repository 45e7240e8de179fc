import { grass } from './land.ts'
import { foreground } from './light.ts'
import { across, downwards, poly, shade } from './paint.ts'
import type { Pen, SketchLayer } from './pen.ts'
import { blossomBranch, spray } from './plants.ts'
import { leaves } from './potted.ts'
import { curtain } from './room.ts'

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

/** Leaves of a pot plant at the foot of the picture. */
export const nearLeaves = (side: -1 | 1, colour = '#3f6f52'): SketchLayer =>
  near(9, (pen) => leaves(pen, 540 + side * 590, 1910, 430, colour, 15))

/** Twigs that hang in from above. */
export const nearTwigs = (side: -1 | 1, colour = '#4f7f4a'): SketchLayer =>
  near(8, (pen) => {
    for (let i = 0; i < 5; i++)
      spray(pen, 540 + side * (690 - i * 40), -60 + i * 90, 420 - i * 30, pen.tone.lit(colour), -side, i * 0.37)
  })

/** A blossoming branch from an upper corner. */
export const nearBlossom = (side: -1 | 1, colour = '#f3b3c6'): SketchLayer =>
  near(8, (pen) =>
    blossomBranch(pen, 540 + side * 690, -20, 460, side < 0 ? 0.5 : 2.65, pen.tone.snow ? '#e6eef8' : colour, 80),
  )

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
  near(11, (pen) => curtain(pen, (u, v) => [u, v], side < 0 ? -160 : 1050, side < 0 ? 30 : 1240, 2080, -160, colour))

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

/** Blades of grass at a lower corner. */
export const nearGrass = (side: -1 | 1, colour = '#6f8a4a'): SketchLayer =>
  near(9, (pen) => grass(pen, 2050, 420, colour, 0.5, side < 0 ? -200 : 760, side < 0 ? 320 : 1280))
