import type { Random } from '#core'
import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, clipped, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { type Plane, rect } from '../paint/plane.ts'

/** Panels of coloured light on a wall of towers. */
export function lightPanels(pen: Pen, wall: Plane, neon: readonly string[], random: Random): void {
  const { ctx, space } = pen
  for (let i = 0; i < 9; i++) {
    const u = random.range(0.5, 20)
    const v = random.range(3.6, 8)
    const c = random.pick(neon)
    const q = rect(wall, u, v, u + random.range(0.8, 2.2), v + random.range(0.8, 2.6))
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, withAlpha(c, 0.75)],
        [1, withAlpha(shade(c, -0.22), 0.6)],
      ]),
      c,
      2,
    )
    clipped(ctx, q, () => {
      for (let k = 0; k < 5; k++) {
        const y = q[1]![1] + ((q[0]![1] - q[1]![1]) * (k + 0.5)) / 5
        stroke(
          ctx,
          [
            [q[0]![0] - 200, y],
            [q[0]![0] + 200, y],
          ],
          '#ffffff55',
          3,
        )
      }
    })
    const [gx, gy] = wall(u + 0.5, v + 0.6)
    glow(ctx, gx, gy, 1.5 * space.scale(u), c, 0.45)
  }
}
