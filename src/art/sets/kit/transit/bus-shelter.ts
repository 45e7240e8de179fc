import type { Pen } from '../base/pen.ts'
import { bench } from '../furniture/chair.ts'
import { box } from '../paint/box.ts'
import { downwards, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, levelPlane, rect } from '../paint/plane.ts'

/** Slabs along the near side of a road, white under snow. */
export function nearPavement(pen: Pen): void {
  const { ctx, space, tone } = pen
  box(pen, { x: 0, z: space.near, width: 14, height: 0.1, depth: 3.9 }, '#a8a8a6', { contact: false })
  const plane = levelPlane(pen, 0.1)
  for (let z = -1; z < 2.5; z += 0.6) stroke(ctx, [plane(-6, z), plane(6, z)], tone.lit('#8f8f8e'), 2)
  for (let x = -6; x < 6; x += 0.6) stroke(ctx, [plane(x, -1.2), plane(x, 2.5)], tone.lit('#8f8f8e'), 2)
  if (tone.snow) poly(ctx, [plane(-8, -1.4), plane(8, -1.4), plane(8, 2.4), plane(-8, 2.4)], '#f2f6fcd8')
}

/** A stop on the pavement: a shelter of glass with its bench, its roof and a lit poster, and the post before it. */
export function busShelter(pen: Pen): void {
  const { ctx, space, tone } = pen
  const steel = tone.lit('#5a636e')
  const glass = backPlane(pen, 2.1)
  poly(ctx, rect(glass, -0.9, 0.1, 0.8, 2.3), 'rgba(206,228,240,.24)', steel, 5)
  for (const u of [-0.33, 0.24]) stroke(ctx, [glass(u, 0.1), glass(u, 2.3)], steel, 6)
  poly(ctx, [glass(-0.7, 0.1), glass(-0.4, 2.3), glass(-0.25, 2.3), glass(-0.55, 0.1)], '#ffffff38')
  bench(pen, -0.05, 1.7, 1.4, '#9a6f4a')
  const poster = rect(backPlane(pen, 2.0), 0.8, 0.35, 1.36, 2.1)
  poly(
    ctx,
    poster,
    downwards(ctx, poster[1]![1], poster[0]![1], [
      [0, tone.dark ? '#bfe6ff' : tone.lit('#8fc0dc')],
      [0.6, tone.dark ? '#ffd0c0' : tone.lit('#f0b8a0')],
      [1, tone.dark ? '#ff9a8a' : tone.lit('#d8785a')],
    ]),
    tone.lit('#3f4650'),
    9,
  )
  if (tone.dark)
    glow(ctx, (poster[0]![0] + poster[2]![0]) / 2, (poster[0]![1] + poster[1]![1]) / 2, 340, '#cfe8ff', 0.5)
  box(pen, { x: 0.22, z: 1.5, y: 2.34, width: 2.5, height: 0.12, depth: 1 }, '#4f5864', { contact: false })
  for (const k of [-0.95, 1.4]) stroke(ctx, [space.at(k, 0.1, 1.6), space.at(k, 2.34, 1.6)], tone.lit('#4f5864'), 15)
  if (tone.dark) glow(ctx, space.at(0.2, 2.2, 1.8)[0], space.at(0.2, 2.2, 1.8)[1], 420, '#ffe2b0', 0.45)
  stopPost(pen, -1.22, 1.9)
}

/** The post with its list of stops. */
function stopPost(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0.1, z)
  const s = space.scale(z)
  stroke(
    ctx,
    [
      [px, py],
      [px, py - 2.5 * s],
    ],
    tone.lit('#4f5864'),
    13,
  )
  roundRect(ctx, px - 0.26 * s, py - 2.5 * s, 0.52 * s, 0.34 * s, 8, tone.lit('#2f7ab8'))
  roundRect(ctx, px - 0.2 * s, py - 2.1 * s, 0.4 * s, 0.8 * s, 6, tone.lit('#f2f4f2'))
  for (let i = 0; i < 6; i++)
    stroke(
      ctx,
      [
        [px - 0.14 * s, py - (2.0 - i * 0.11) * s],
        [px + (0.02 + (i % 3) * 0.05) * s, py - (2.0 - i * 0.11) * s],
      ],
      tone.lit('#5a6a7a'),
      4,
    )
}
