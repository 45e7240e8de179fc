import type { SketchLayer } from '../base/layer.ts'
import { banner } from '../old/hangings.ts'
import { poly, shade } from '../paint/brush.ts'
import { outOfFocus } from './near.ts'

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
