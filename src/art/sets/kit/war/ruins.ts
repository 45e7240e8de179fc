import type { Random } from '#core'
import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, disc, downwards, poly, shade, stroke } from '../paint/brush.ts'
import { sheet } from '../paint/sheet.ts'

/** A house front with its top shot away and holes for windows. */
export function brokenFront(
  pen: Pen,
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
): void {
  const { ctx } = pen
  const top: Point[] = []
  const n = 9
  for (let i = 0; i <= n; i++) top.push([x + (w * i) / n, y - h * (random.chance(0.25) ? 0.6 : random.range(0.78, 1))])
  const outline: Point[] = [[x, y], ...top, [x + w, y]]
  poly(
    ctx,
    outline,
    downwards(ctx, y - h, y, [
      [0, shade(colour, -0.02)],
      [1, shade(colour, 0.06)],
    ]),
    shade(colour, -0.08),
    1.5,
  )
  clipped(ctx, outline, () => {
    const [cw, rh] = [w / Math.max(2, Math.round(w / 34)), 42]
    for (let wy = y - h * 0.76; wy < y - 24; wy += rh)
      for (let wx = x + cw * 0.25; wx < x + w - cw * 0.4; wx += cw) {
        if (random.chance(0.2)) continue
        ctx.fillStyle = random.chance(0.16) ? '#ffb04a' : shade(colour, -0.1)
        ctx.fillRect(wx, wy, cw * 0.5, rh * 0.52)
      }
  })
  stroke(ctx, top, shade(colour, 0.13), 2)
}

/** A column of smoke. */
export function smokeColumn(pen: Pen, x: number, y: number, width: number): void {
  const random = pen.random.fork(`smoke ${x}`)
  sheet(pen.ctx, { blur: 8, fine: 0.4, alpha: 0.86 }, (ctx) => {
    for (let i = 0; i < 90; i++) {
      const t = i / 90
      const r = (24 + 130 * t ** 1.2) * width * random.range(0.5, 1)
      const px = x + 190 * t ** 1.6 * width + random.range(-1, 1) * (18 + 110 * t)
      const py = y - 1080 * t ** 0.92
      disc(ctx, px, py, r, withAlpha(mixColours(t < 0.16 ? '#c8562a' : '#2c1a1c', '#4a2c28', random.next()), 0.34))
      disc(ctx, px + r * 0.3, py + r * 0.3, r * 0.6, withAlpha('#a8502c', 0.1 * (1 - t)))
    }
  })
}

/** Four broken houses at both sides of a street, and the stone at their feet. */
export function ruinedStreet(pen: Pen): void {
  const random = pen.random.fork('near')
  for (const [x, w, h] of [
    [-150, 250, 560],
    [960, 280, 640],
    [130, 170, 300],
    [800, 150, 260],
  ] as const)
    brokenFront(pen, random, x, 1130, w, h, '#3f2422')
  rubble(pen, random)
}

/** Broken stone over the ground at both sides, none where people stand. */
function rubble(pen: Pen, random: Random): void {
  const { ctx } = pen
  for (let i = 0; i < 90; i++) {
    const t = random.next() ** 1.4
    const y = 1030 + t * 900
    const r = random.range(8, 46) * (0.3 + t)
    const x = random.chance(0.5) ? random.range(-140, 330) : random.range(750, 1220)
    poly(
      ctx,
      [
        [x - r, y],
        [x - r * 0.5, y - r * 0.8],
        [x + r * 0.4, y - r * 0.7],
        [x + r, y],
      ],
      shade('#4a302a', random.range(-0.06, 0.05)),
      '#26161888',
      1.5,
    )
  }
}

/** Torn red flags on bent poles. */
export function tornFlags(pen: Pen): void {
  const { ctx } = pen
  for (const [x, y] of [
    [150, 1210],
    [960, 1180],
  ] as const) {
    stroke(
      ctx,
      [
        [x, y],
        [x + 14, y - 190],
      ],
      '#2a1a1a',
      7,
    )
    poly(
      ctx,
      [
        [x + 14, y - 190],
        [x + 130, y - 165],
        [x + 92, y - 130],
        [x + 126, y - 88],
        [x + 8, y - 98],
      ],
      downwards(ctx, y - 190, y - 90, [
        [0, '#c8352c'],
        [1, '#7a1c20'],
      ]),
    )
  }
}
