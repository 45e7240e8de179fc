import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, blended, disc, downwards, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { sheet } from '../paint/sheet.ts'

/** Out-of-focus lights of a city. */
export function bokeh(pen: Pen, count: number, colours: readonly string[], y0: number, y1: number, alpha = 0.24): void {
  const { ctx } = pen
  const random = pen.random.fork('bokeh')
  for (let i = 0; i < count; i++) {
    const r = random.range(8, 34)
    const [x, y] = [random.range(area.x, areaRight), random.range(y0, y1)]
    const colour = random.pick(colours)
    blended(ctx, 'screen', alpha * random.range(0.3, 1), () => {
      disc(ctx, x, y, r, withAlpha(colour, 0.55))
      ctx.strokeStyle = colour
      ctx.lineWidth = 2
      ctx.beginPath()
      ctx.arc(x, y, r, 0, Math.PI * 2)
      ctx.stroke()
    })
  }
}

/** Light of a lamp: hot core, body, wide air. */
export function lampGlow(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  colour = pen.tone.lamp,
  power = pen.tone.lampPower,
): void {
  glow(pen.ctx, x, y, size * 3.4, colour, 0.28 * power)
  glow(pen.ctx, x, y, size * 1.4, colour, 0.5 * power)
  glow(pen.ctx, x, y, size * 0.5, '#fff4de', 0.8 * power)
}

/** A lamp's circle of light on the floor. */
export function pool(pen: Pen, x: number, y: number, radius: number, colour = pen.tone.lamp, alpha = 0.4): void {
  glow(pen.ctx, x, y, radius, colour, alpha, { flat: 0.26, mode: 'soft-light' })
  glow(pen.ctx, x, y, radius * 0.8, colour, alpha * 0.5, { flat: 0.26 })
}

/** A light patch that a window throws, as a polygon on a floor or wall. */
export function patch(
  pen: Pen,
  points: readonly (readonly [number, number])[],
  alpha: number,
  colour = pen.tone.key,
): void {
  sheet(pen.ctx, { blur: 5, mode: 'soft-light', alpha, fine: 0.4 }, (ctx) => poly(ctx, points, colour))
  sheet(pen.ctx, { blur: 9, mode: 'screen', alpha: alpha * 0.22, fine: 0.3 }, (ctx) => poly(ctx, points, colour))
}

/** The cone of light under a hanging lamp whose mouth is at (x, y), `half` wide; it ends `reach` below. */
export function lampCone(
  pen: Pen,
  x: number,
  y: number,
  { half, reach, colour, alpha }: { half: number; reach: number; colour: string; alpha: number },
): void {
  sheet(pen.ctx, { blur: 14, mode: 'screen', alpha, fine: 0.3 }, (soft) =>
    poly(
      soft,
      [
        [x - half, y],
        [x + half, y],
        [x + half + reach * 0.5, y + reach],
        [x - half - reach * 0.5, y + reach],
      ],
      downwards(soft, y, y + reach, [
        [0, `${colour}aa`],
        [1, `${colour}00`],
      ]),
    ),
  )
}
