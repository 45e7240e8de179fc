import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field } from '../paint/plane.ts'
import { tableLamp } from './lamps.ts'

/** The high back of an executive chair, behind its desk. */
export function executiveChair(pen: Pen): void {
  const { ctx, space, tone } = pen
  const [hx, hy] = space.at(0, 1.28, 3.1)
  const s = space.scale(3.1)
  const leather = tone.lit('#33302f')
  ctx.fillStyle = downwards(ctx, hy, hy + 0.9 * s, [
    [0, shade(leather, 0.09)],
    [0.3, leather],
    [1, shade(leather, -0.06)],
  ])
  ctx.beginPath()
  ctx.roundRect(hx - 0.33 * s, hy, 0.66 * s, 0.9 * s, 0.12 * s)
  ctx.fill()
  for (const k of [0.22, 0.42, 0.62])
    stroke(
      ctx,
      [
        [hx - 0.28 * s, hy + k * s],
        [hx + 0.28 * s, hy + k * s],
      ],
      shade(leather, -0.07),
      3,
    )
}

/** A wide desk of dark wood with its screen, papers and lamp. */
export function executiveDesk(pen: Pen): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 0, z: 2.2, width: 2.3, height: 0.74, depth: 0.75 }, '#6a4631')
  box(pen, { x: 0, z: 2.12, y: 0.74, width: 2.55, height: 0.06, depth: 0.9 }, '#7d543a', { contact: false })
  for (const x of [-0.72, 0, 0.72])
    field(pen, (u, v) => space.at(u, v, 2.2), x - 0.31, 0.1, x + 0.31, 0.64, '#5d3d2b', true)
  // Screen, papers, cup.
  const [mx, my] = space.at(0.62, 0.8, 2.45)
  const m = space.scale(2.45)
  ctx.fillStyle = tone.lit('#2c3242')
  ctx.fillRect(mx - 0.03 * m, my - 0.14 * m, 0.06 * m, 0.14 * m)
  poly(
    ctx,
    [
      [mx - 0.3 * m, my - 0.5 * m],
      [mx + 0.3 * m, my - 0.5 * m],
      [mx + 0.3 * m, my - 0.12 * m],
      [mx - 0.3 * m, my - 0.12 * m],
    ],
    '#232838',
  )
  poly(
    ctx,
    [
      [mx - 0.28 * m, my - 0.48 * m],
      [mx + 0.28 * m, my - 0.48 * m],
      [mx + 0.28 * m, my - 0.14 * m],
      [mx - 0.28 * m, my - 0.14 * m],
    ],
    downwards(ctx, my - 0.5 * m, my - 0.1 * m, [
      [0, '#6fb2ee'],
      [1, '#3f74be'],
    ]),
  )
  glow(ctx, mx, my - 0.3 * m, 0.6 * m, '#8fc4ff', tone.dark ? 0.4 : 0.15)
  box(pen, { x: -0.35, z: 2.3, y: 0.8, width: 0.42, height: 0.015, depth: 0.3 }, '#faf7f0', { contact: false })
  box(pen, { x: -0.3, z: 2.42, y: 0.815, width: 0.36, height: 0.02, depth: 0.22 }, '#e9e2d2', { contact: false })
  tableLamp(pen, -0.95, 0.8, 2.5, '#d9e4d0')
}
