import type { SketchLayer } from '../base/layer.ts'
import { banner, lantern } from '../old/hangings.ts'
import { poly, shade } from '../paint/brush.ts'
import { outOfFocus } from './near.ts'

/** Lanterns near the camera, each at (x, y) and `size` px broad; `post` is the colour of a door post at the left. */
export const nearLanterns = (
  { depth, blur, post }: { depth: number; blur: number; post?: string },
  ...hung: readonly (readonly [x: number, y: number, size: number])[]
): SketchLayer =>
  outOfFocus(depth, blur, (soft) => {
    for (const [x, y, size] of hung) lantern(soft, x, y, size)
    if (post === undefined) return
    poly(
      soft.ctx,
      [
        [-160, -160],
        [30, -160],
        [30, 2080],
        [-160, 2080],
      ],
      shade(soft.tone.lit(post), -0.14),
    )
  })

/** A merlon of a city's wall in the right lower corner, a banner's end in the left upper one. */
export const nearBattlement = (stone: string, cloth: string): SketchLayer =>
  outOfFocus(1.2, 10, (soft) => {
    poly(
      soft.ctx,
      [
        [1240, 1300],
        [1060, 1320],
        [1050, 1520],
        [980, 1530],
        [960, 2080],
        [1240, 2080],
      ],
      shade(soft.tone.lit(stone), -0.1),
    )
    banner(soft, 30, -120, 210, 700, cloth)
  })
