import type { Pen } from '../base/pen.ts'
import { poly, shade } from '../paint/brush.ts'
import { sidePlane } from '../paint/plane.ts'
import { bamboo } from '../plants/bamboo.ts'

/** A side wing: wall with windows under a long eave, bamboo before it. */
export function courtyardWing(pen: Pen, side: number): void {
  const { ctx, space, tone } = pen
  const plane = sidePlane(pen, side * 3.4)
  const wall = tone.lit('#cfc4ae')
  const q = [plane(1.5, 0), plane(1.5, 2.5), plane(8.4, 2.5), plane(8.4, 0)]
  poly(ctx, q, shade(wall, Math.sign(pen.side) === side ? -0.09 : -0.01))
  for (const z of [2.4, 4.2, 6]) {
    poly(
      ctx,
      [plane(z, 0.9), plane(z, 1.95), plane(z + 1.1, 1.95), plane(z + 1.1, 0.9)],
      tone.dark ? '#ffc878' : tone.lit('#efe4cc'),
      tone.lit('#6b3a2c'),
      6,
    )
    for (let i = 1; i < 4; i++) {
      const u = z + (1.1 * i) / 4
      poly(ctx, [plane(u, 0.9), plane(u, 1.95), plane(u + 0.03, 1.95), plane(u + 0.03, 0.9)], tone.lit('#6b3a2c'))
    }
  }
  const tile = tone.lit(tone.snow ? '#e6edf5' : '#4a5668')
  const eave = (u: number, v: number, out: number) => space.at(side * (3.4 - out), v, u)
  poly(
    ctx,
    [eave(1.2, 2.45, 0.6), eave(8.6, 2.45, 0.6), eave(8.6, 3.5, -1.2), eave(1.2, 3.5, -1.2)],
    shade(tile, 0.02),
    shade(tile, -0.15),
    2,
  )
  for (let u = 1.4; u < 8.5; u += 0.36)
    poly(
      ctx,
      [eave(u, 2.45, 0.6), eave(u + 0.06, 2.45, 0.6), eave(u + 0.06, 3.5, -1.2), eave(u, 3.5, -1.2)],
      shade(tile, -0.09),
    )
  for (let i = 0; i < 4; i++) {
    const [x, y] = space.at(side * (2.95 + (i % 2) * 0.2), 0, 4.4 + i * 0.5)
    bamboo(pen, x, y, y - 330, 9, '#6f9a55', 0.1)
  }
}
