import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { across, clipped, cutOut, downwards, poly, roundRect, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { strip } from '../tech/strip.ts'

/** The roof of a car's inside with its reading lamps. */
export function cabinRoof(pen: Pen): void {
  const { ctx, tone } = pen
  poly(
    ctx,
    [
      [-140, -140],
      [1220, -140],
      [940, 330],
      [140, 330],
    ],
    downwards(ctx, -140, 330, [
      [0, shade(tone.lit('#8f8790'), -0.06)],
      [1, tone.lit('#b4acb2')],
    ]),
  )
  roundRect(ctx, 400, 40, 280, 90, 30, tone.lit('#a49ca4'))
  roundRect(ctx, 430, 60, 90, 46, 16, tone.dark ? '#fff0d0' : tone.lit('#e8e4e4'))
  roundRect(ctx, 560, 60, 90, 46, 16, tone.dark ? '#fff0d0' : tone.lit('#e8e4e4'))
  if (tone.dark) glow(ctx, 540, 90, 420, '#ffcf94', 0.4)
}

/** Rear and side windows, cut out of the body. */
export function cabinWindows(pen: Pen, body: string): void {
  const { ctx } = pen
  const rear: Point[] = [
    [200, 360],
    [880, 360],
    [950, 760],
    [130, 760],
  ]
  const sideL: Point[] = [
    [-160, 330],
    [66, 400],
    [20, 900],
    [-160, 960],
  ]
  const sideR: Point[] = [
    [1240, 330],
    [1014, 400],
    [1060, 900],
    [1240, 960],
  ]
  for (const q of [rear, sideL, sideR]) {
    stroke(ctx, [...q, q[0]!], shade(body, -0.12), 30)
    cutOut(ctx, q)
    stroke(ctx, [...q, q[0]!], withAlpha(shade(body, 0.2), 0.7), 3)
    clipped(ctx, q, () => {
      poly(
        ctx,
        [
          [q[0]![0] + 90, 330],
          [q[0]![0] + 210, 330],
          [q[0]![0] + 60, 980],
          [q[0]![0] - 60, 980],
        ],
        '#ffffff1c',
      )
      for (let y = 400; y < 760 && q === rear; y += 34)
        stroke(
          ctx,
          [
            [100, y],
            [980, y],
          ],
          '#10101822',
          2,
        )
    })
  }
}

/** The doors at both sides with handle and a line of light. */
export function cabinDoors(pen: Pen, body: string): void {
  const { ctx, tone } = pen
  for (const s of [-1, 1]) {
    const q: Point[] = [
      [540 + s * 700, 930],
      [540 + s * 470, 900],
      [540 + s * 420, 1700],
      [540 + s * 700, 1800],
    ]
    poly(
      ctx,
      q,
      across(ctx, q[1]![0], q[0]![0], [
        [0, shade(body, 0.08)],
        [1, shade(body, -0.1)],
      ]),
      shade(body, -0.18),
      3,
    )
    stroke(
      ctx,
      [
        [540 + s * 480, 1080],
        [540 + s * 620, 1100],
      ],
      tone.lit('#c9c4bc'),
      12,
    )
    strip(
      pen,
      [
        [540 + s * 466, 1180],
        [540 + s * 620, 1210],
      ],
      tone.dark ? '#ffb45a' : '#d8b88a',
      3,
    )
  }
}
