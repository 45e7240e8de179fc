import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, downwards } from '../paint/brush.ts'
import { sheet } from '../paint/sheet.ts'

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
