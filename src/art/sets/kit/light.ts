import { withAlpha } from '../../colour/colour.ts'
import { area, areaBottom, areaRight, blended, disc, downwards, fillArea, glow, poly, shade, sheet } from './paint.ts'
import type { Pen } from './pen.ts'

/** Air between here and there: a band of haze, densest at `y`. */
export function haze(pen: Pen, y: number, height: number, alpha: number, colour = pen.tone.haze): void {
  const { ctx } = pen
  ctx.fillStyle = downwards(ctx, y - height, y + height, [
    [0, withAlpha(colour, 0)],
    [0.5, withAlpha(colour, alpha)],
    [1, withAlpha(colour, 0)],
  ])
  ctx.fillRect(area.x, y - height, area.width, height * 2)
}

/** Beams that fall from (x, y) towards `lean` (px sideways over their length). */
export function shafts(
  pen: Pen,
  {
    x,
    y,
    width,
    length,
    lean,
    alpha,
    colour = pen.tone.key,
    count = 6,
  }: {
    x: number
    y: number
    width: number
    length: number
    lean: number
    alpha: number
    colour?: string
    count?: number
  },
): void {
  const { random } = pen
  const beams = random.fork('shafts')
  sheet(pen.ctx, { blur: 10, mode: 'screen', fine: 0.3 }, (ctx) => {
    for (let i = 0; i < count; i++) {
      const start = x + (i / count) * width + beams.range(-10, 10)
      const breadth = (width / count) * beams.range(0.35, 0.9)
      ctx.fillStyle = downwards(ctx, y, y + length, [
        [0, withAlpha(colour, alpha * beams.range(0.6, 1))],
        [0.6, withAlpha(colour, alpha * 0.35)],
        [1, withAlpha(colour, 0)],
      ])
      ctx.beginPath()
      ctx.moveTo(start, y)
      ctx.lineTo(start + breadth, y)
      ctx.lineTo(start + breadth * 1.5 + lean, y + length)
      ctx.lineTo(start + lean - breadth * 0.3, y + length)
      ctx.fill()
    }
  })
}

/** Darkens the edges so that the eye stays in the middle. `source-atop` keeps holes open. */
export function vignette(pen: Pen, alpha: number, colour = shade(pen.tone.shade, -0.12)): void {
  const { ctx } = pen
  blended(ctx, 'source-atop', 1, () => {
    const g = ctx.createRadialGradient(540, 860, 480, 540, 900, 1330)
    g.addColorStop(0, withAlpha(colour, 0))
    g.addColorStop(0.55, withAlpha(colour, alpha * 0.45))
    g.addColorStop(1, withAlpha(colour, alpha))
    fillArea(ctx, g)
  })
}

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

/** Motes of dust that hang in the light. `seconds` moves them. */
export function motes(pen: Pen, seconds: number, count: number, colour: string, alpha = 0.5): void {
  const { ctx } = pen
  const random = pen.random.fork('motes')
  ctx.fillStyle = colour
  for (let i = 0; i < count; i++) {
    const speed = random.range(6, 22)
    const phase = random.range(0, 6.28)
    const x = random.range(0, 1080) + Math.sin(seconds * 0.5 + phase) * 26
    const y = 300 + ((((random.range(0, 1300) - seconds * speed) % 1300) + 1300) % 1300)
    ctx.globalAlpha = alpha * random.range(0.2, 1) * (0.5 + 0.5 * Math.sin(seconds * 1.3 + phase * 3))
    ctx.beginPath()
    ctx.arc(x, y, random.range(1, 3), 0, 6.29)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

/** The dark, soft edge of something close to the camera; painted blurred. */
export function foreground(pen: Pen, blur: number, paint: (pen: Pen) => void): void {
  sheet(pen.ctx, { blur, fine: 0.5 }, (ctx) => paint({ ...pen, ctx }))
}

/** A falling gradient of dark at the bottom, where captions and platform buttons lie. */
export function grounding(pen: Pen, alpha = 0.35, from = 1500): void {
  const { ctx } = pen
  const colour = shade(pen.tone.shade, -0.16)
  blended(ctx, 'source-atop', 1, () => {
    ctx.fillStyle = downwards(ctx, from, areaBottom, [
      [0, withAlpha(colour, 0)],
      [1, withAlpha(colour, alpha)],
    ])
    ctx.fillRect(area.x, from, area.width, areaBottom - from)
  })
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
