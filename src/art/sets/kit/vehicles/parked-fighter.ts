import type { Pen } from '../base/pen.ts'
import { across, disc, downwards, oval, poly } from '../paint/brush.ts'
import { contact, glow } from '../paint/glow.ts'

/** A space fighter on its wheels, seen from the front: a low wedge with swept wings, canted fins, the nose towards the viewer. */
export function parkedFighter(pen: Pen, x: number, z: number, stripe = '#d8453a'): void {
  const { ctx, space } = pen
  const [cx, cy] = space.at(x, 0, z)
  const s = space.scale(z)
  contact(ctx, cx, cy, 3.4 * s, 0.26 * s, 0.6)
  ctx.save()
  ctx.translate(cx, cy)
  ctx.scale(s, s)
  const hull = downwards(ctx, -1.7, -0.5, [
    [0, '#dbe4f4'],
    [0.45, '#8f9cbc'],
    [1, '#2f3854'],
  ])
  for (const k of [-1, 1]) {
    poly(
      ctx,
      [
        [k * 0.62, -1.28],
        [k * 1.5, -2.55],
        [k * 1.74, -2.52],
        [k * 1.18, -1.16],
      ],
      '#5f6c8e',
      '#222a42',
      0.02,
    )
    // The wing droops to its tip, thick at the root.
    poly(
      ctx,
      [
        [k * 0.5, -1.34],
        [k * 3.5, -0.82],
        [k * 3.5, -0.76],
        [k * 0.5, -0.8],
      ],
      hull,
      '#222a42',
      0.02,
    )
    poly(
      ctx,
      [
        [k * 2.2, -1.04],
        [k * 2.6, -0.97],
        [k * 2.6, -0.83],
        [k * 2.2, -0.85],
      ],
      stripe,
    )
    poly(
      ctx,
      [
        [k * 0.66, -1.26],
        [k * 1.32, -1.1],
        [k * 1.28, -0.68],
        [k * 0.66, -0.64],
      ],
      '#4a5676',
      '#222a42',
      0.02,
    )
    poly(
      ctx,
      [
        [k * 0.74, -1.16],
        [k * 1.22, -1.04],
        [k * 1.19, -0.76],
        [k * 0.74, -0.74],
      ],
      '#0c1224',
    )
    poly(
      ctx,
      [
        [k * 1.9, -0.84],
        [k * 2.0, -0.84],
        [k * 2.0, -0.5],
        [k * 1.9, -0.5],
      ],
      '#39435f',
    )
  }
  poly(
    ctx,
    [
      [-0.66, -0.72],
      [-0.62, -1.2],
      [-0.36, -1.52],
      [0.36, -1.52],
      [0.62, -1.2],
      [0.66, -0.72],
      [0.34, -0.5],
      [-0.34, -0.5],
    ],
    hull,
    '#222a42',
    0.025,
  )
  poly(
    ctx,
    [
      [-0.36, -1.5],
      [-0.24, -1.82],
      [0, -1.92],
      [0.24, -1.82],
      [0.36, -1.5],
      [0, -1.36],
    ],
    across(ctx, -0.4, 0.4, [
      [0, '#7fd0f4'],
      [0.35, '#1c3454'],
      [1, '#0e1c34'],
    ]),
    '#222a42',
    0.025,
  )
  poly(
    ctx,
    [
      [-0.34, -1.16],
      [0, -1.3],
      [0.34, -1.16],
      [0, -0.62],
    ],
    '#a9b6d2',
    '#39435f',
    0.02,
  )
  disc(ctx, 0, -0.94, 0.05, '#eaf6ff')
  for (const k of [-0.95, 0, 0.95]) {
    poly(
      ctx,
      [
        [k - 0.04, -0.66],
        [k + 0.04, -0.66],
        [k + 0.03, -0.16],
        [k - 0.03, -0.16],
      ],
      '#1a2238',
    )
    oval(ctx, k, -0.14, 0.1, 0.14, '#0c1020')
  }
  for (const k of [-3.5, 3.5]) disc(ctx, k, -0.79, 0.06, k < 0 ? '#ff5a4a' : '#5aff9a')
  ctx.restore()
  for (const k of [-3.5, 3.5]) glow(ctx, cx + k * s, cy - 0.79 * s, 0.35 * s, k < 0 ? '#ff5a4a' : '#5aff9a', 0.6)
}
