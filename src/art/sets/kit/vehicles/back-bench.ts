import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { across, downwards, poly, roundRect, shade, stroke } from '../paint/brush.ts'

/** The shelf under the rear window, head-rests, and the bench in leather. */
export function backBench(pen: Pen, body: string, leather: string): void {
  const { ctx, tone } = pen
  poly(
    ctx,
    [
      [130, 770],
      [950, 770],
      [1010, 840],
      [70, 840],
    ],
    downwards(ctx, 770, 840, [
      [0, shade(body, 0.1)],
      [1, shade(body, -0.04)],
    ]),
  )
  for (const x of [290, 790]) {
    roundRect(
      ctx,
      x - 110,
      740,
      220,
      150,
      50,
      downwards(ctx, 740, 890, [
        [0, shade(leather, 0.08)],
        [1, shade(leather, -0.06)],
      ]),
    )
    for (const k of [-40, 40])
      stroke(
        ctx,
        [
          [x + k, 880],
          [x + k, 930],
        ],
        tone.lit('#8a8a92'),
        12,
      )
  }
  const seat = (x: number, w: number) => {
    ctx.fillStyle = across(ctx, x - w / 2, x + w / 2, [
      [0, shade(leather, -0.1)],
      [0.25, shade(leather, 0.04)],
      [0.75, leather],
      [1, shade(leather, -0.12)],
    ])
    ctx.beginPath()
    ctx.moveTo(x - w * 0.42, 920)
    ctx.quadraticCurveTo(x, 880, x + w * 0.42, 920)
    ctx.quadraticCurveTo(x + w * 0.54, 1300, x + w * 0.5, 1560)
    ctx.lineTo(x - w * 0.5, 1560)
    ctx.quadraticCurveTo(x - w * 0.54, 1300, x - w * 0.42, 920)
    ctx.fill()
    ctx.strokeStyle = withAlpha(shade(leather, -0.2), 0.8)
    ctx.lineWidth = 3
    ctx.stroke()
    for (const k of [-0.24, 0, 0.24])
      stroke(
        ctx,
        [
          [x + k * w, 930],
          [x + k * w * 1.08, 1540],
        ],
        withAlpha(shade(leather, -0.14), 0.8),
        4,
      )
    for (let y = 1010; y < 1540; y += 110)
      stroke(
        ctx,
        [
          [x - w * 0.44, y],
          [x, y + 14],
          [x + w * 0.44, y],
        ],
        withAlpha(shade(leather, -0.12), 0.6),
        3,
      )
  }
  seat(270, 500)
  seat(810, 500)
  roundRect(ctx, 480, 960, 120, 620, 30, shade(leather, -0.08))
  roundRect(
    ctx,
    470,
    1330,
    140,
    260,
    24,
    downwards(ctx, 1330, 1590, [
      [0, shade(body, 0.1)],
      [1, shade(body, -0.06)],
    ]),
  )
  ctx.fillStyle = downwards(ctx, 1520, 2060, [
    [0, shade(leather, 0.07)],
    [0.25, leather],
    [1, shade(leather, -0.18)],
  ])
  ctx.beginPath()
  ctx.moveTo(-160, 1600)
  ctx.quadraticCurveTo(260, 1500, 540, 1560)
  ctx.quadraticCurveTo(820, 1500, 1240, 1600)
  ctx.lineTo(1240, 2080)
  ctx.lineTo(-160, 2080)
  ctx.fill()
  ctx.strokeStyle = withAlpha(shade(leather, 0.16), 0.7)
  ctx.lineWidth = 3
  ctx.stroke()
}
