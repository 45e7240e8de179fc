import type { SketchLayer } from '../base/layer.ts'
import { leaves } from '../furniture/potted.ts'
import { grass } from '../land/grass.ts'
import { shade } from '../paint/brush.ts'
import { blossomBranch, spray } from '../plants/branches.ts'

import { dimmed, near, outOfFocus } from './near.ts'

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

/** Blades of grass at a lower corner. */
export const nearGrass = (side: -1 | 1, colour = '#6f8a4a'): SketchLayer =>
  near(9, (pen) => grass(pen, 2050, 420, colour, 0.5, side < 0 ? -200 : 760, side < 0 ? 320 : 1280))

/** A branch of blossom that reaches in at (x, y) px, `length` long at `angle`; under snow it is white. */
export const nearBranch = (
  {
    depth,
    blur,
    many,
    colour,
    snow = '#e6eef8',
  }: { depth: number; blur: number; many: number; colour: string; snow?: string },
  ...[x, y, length, angle]: readonly [x: number, y: number, length: number, angle: number]
): SketchLayer =>
  outOfFocus(depth, blur, (soft) => blossomBranch(soft, x, y, length, angle, soft.tone.snow ? snow : colour, many))

/** Long leaves from a point at the foot of the picture, `size` px, darker by `dim`. */
export const nearSpray = (
  depth: number,
  blur: number,
  [x, y]: readonly [x: number, y: number],
  { size, colour, count, dim }: { size: number; colour: string; count: number; dim: number },
): SketchLayer => outOfFocus(depth, blur, (pen) => leaves(dimmed(pen, dim), x, y, size, colour, count))

/** Stalks that stand close at the right lower corner. */
export const nearStalks = (colour: string): SketchLayer =>
  nearSpray(1.2, 9, [1140, 1960], { size: 360, colour, count: 13, dim: 0.1 })

/** Sprays of long leaves that reach in from both sides, each from (x, y) px to the right (1) or to the left (−1). */
export const nearSprays = (
  colour: string,
  ...from: readonly (readonly [x: number, y: number, way: number])[]
): SketchLayer =>
  outOfFocus(1.25, 9, (soft) => {
    const leaf = shade(soft.tone.lit(colour), -0.1)
    for (const [x, y, way] of from) for (let i = 0; i < 3; i++) spray(soft, x, y + i * 70, 420, leaf, way, i * 0.37)
  })
