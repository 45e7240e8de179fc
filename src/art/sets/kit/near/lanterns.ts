import type { SketchLayer } from '../base/layer.ts'
import { lantern } from '../old/hangings.ts'
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
