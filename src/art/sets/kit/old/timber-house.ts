import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect, sidePlane } from '../paint/plane.ts'
import { banner, lantern } from './hangings.ts'

/** One shop: its front on the side plane, its gable end and eave towards the street. */
export function timberHouse(pen: Pen, side: number, z: number, length: number): void {
  const { ctx, space, tone } = pen
  const random = pen.random.fork(`shop ${side} ${z}`)
  const x = side * 2.5
  const plane = sidePlane(pen, x)
  const far = Math.min(0.6, Math.max(0, z / 40))
  const lit = (h: string) => mixColours(tone.lit(h), tone.haze, far)
  const wood = lit(random.pick(['#8a4a34', '#7a4632', '#94583a']))
  const plaster = lit('#e4d8c0')
  const to = z + length
  poly(ctx, rect(plane, z, 0, to, 2.7), wood)
  poly(ctx, rect(plane, z, 3.1, to, 5.2), plaster, shade(plaster, -0.2), 1.5)
  const bays = 4
  for (let i = 0; i < bays; i++) {
    const [a, b] = [z + (length * (i + 0.1)) / bays, z + (length * (i + 0.9)) / bays]
    const open = i === 1 || i === 2
    const glowing = tone.dark
    const q = rect(plane, a, open ? 0 : 0.8, b, 2.4)
    poly(
      ctx,
      q,
      open
        ? glowing
          ? along(ctx, q[1]!, q[0]!, [
              [0, lit('#ffcf8a')],
              [1, '#b8622e'],
            ])
          : shade(wood, -0.2)
        : glowing
          ? '#ffc878'
          : lit('#efe4c8'),
      shade(wood, -0.16),
      2.5,
    )
    if (glowing) {
      const [cx, cy] = plane((a + b) / 2, 1.5)
      glow(ctx, cx, cy, 0.9 * space.scale((a + b) / 2), '#ffab5c', 0.4)
    }
    if (!open)
      for (let k = 1; k < 4; k++) {
        stroke(ctx, [plane(a + ((b - a) * k) / 4, 0.8), plane(a + ((b - a) * k) / 4, 2.4)], shade(wood, -0.05), 2)
        stroke(ctx, [plane(a, 0.8 + k * 0.4), plane(b, 0.8 + k * 0.4)], shade(wood, -0.05), 2)
      }
    const up = rect(plane, a, 3.5, b, 4.8)
    poly(ctx, up, glowing && random.chance(0.6) ? '#ffc878' : lit('#d8c8a4'), wood, 3)
    for (let k = 1; k < 4; k++)
      stroke(ctx, [plane(a + ((b - a) * k) / 4, 3.5), plane(a + ((b - a) * k) / 4, 4.8)], wood, 1.8)
    stroke(ctx, [plane(z + (length * i) / bays, 0), plane(z + (length * i) / bays, 5.2)], shade(wood, 0.05), 5)
  }
  // Eaves: lower over the shop, upper over the floor; each leans into the street.
  for (const [v, rise, out] of [
    [2.7, 0.5, 0.75],
    [5.2, 1.3, 0.85],
  ] as const) {
    const tile = lit(tone.snow ? '#e6edf6' : '#4a5666')
    const lip = x - side * out
    const q = [
      space.at(lip, v - 0.12, z - 0.2),
      space.at(lip, v - 0.12, to + 0.2),
      space.at(x + side * 0.6, v + rise, to),
      space.at(x + side * 0.6, v + rise, z),
    ]
    poly(
      ctx,
      [space.at(lip, v - 0.14, z - 0.2), space.at(lip, v - 0.14, to + 0.2), space.at(x, v, to), space.at(x, v, z)],
      shade(wood, -0.18),
    )
    poly(
      ctx,
      q,
      along(ctx, q[3]!, q[0]!, [
        [0, shade(tile, 0.05)],
        [1, shade(tile, -0.04)],
      ]),
      shade(tile, -0.15),
      2,
    )
    for (let i = 0; i <= 14; i++) {
      const u = z + (length * i) / 14
      stroke(
        ctx,
        [space.at(lip, v - 0.12, u), space.at(x + side * 0.6, v + rise, u)],
        shade(tile, -0.1),
        Math.max(1.5, 0.03 * space.scale(u)),
      )
    }
    stroke(ctx, [q[0]!, q[1]!], shade(tile, -0.16), Math.max(3, 0.06 * space.scale(z)))
    const tip = space.at(lip - side * 0.12, v + 0.16, z - 0.34)
    stroke(ctx, [q[3]!, q[0]!, tip], shade(tile, -0.05), Math.max(4, 0.07 * space.scale(z)))
  }
  const [lx, ly] = space.at(x - side * 0.7, 2.5, z + 0.3)
  lantern(pen, lx, ly, 0.4 * space.scale(z + 0.3))
  if (random.chance(0.7)) {
    const [bx, by] = space.at(x - side * 0.55, 4.6, z + 1.4)
    banner(
      pen,
      bx,
      by,
      0.42 * space.scale(z + 1.4),
      1.3 * space.scale(z + 1.4),
      random.pick(['#b8432e', '#2f5a7a', '#c98f2e']),
      random.pick(['茶', '酒', '药', '布', '米']),
    )
  }
}
