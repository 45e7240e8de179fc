import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, blended, downwards, fillArea, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { sheet } from '../paint/sheet.ts'
import { stars } from '../sky/stars.ts'

/** Black space with stars and a nebula. */
export function deepSpace(pen: Pen, tints: readonly [string, string] = ['#3a2f8f', '#1f5f9a']): void {
  const { ctx } = pen
  fillArea(
    ctx,
    downwards(ctx, area.y, 2060, [
      [0, '#050817'],
      [0.5, '#0c1234'],
      [1, '#070a1c'],
    ]),
  )
  const random = pen.random.fork('nebula')
  sheet(ctx, { blur: 16, mode: 'screen', fine: 0.3 }, (soft) => {
    for (let i = 0; i < 60; i++) {
      const t = random.next()
      const x = -100 + t * 1300 + random.range(-160, 160)
      const y = 1150 - t * 900 + random.range(-260, 260)
      glow(soft, x, y, random.range(90, 330), tints[i % 2]!, random.range(0.06, 0.2))
    }
    for (let i = 0; i < 16; i++)
      glow(soft, random.range(0, 1080), random.range(100, 1000), random.range(60, 150), '#b46ad0', 0.08)
  })
  stars(pen, 2600, 1, 420)
}

/** A planet: banded or cratered, lit from the pen's side, with its air glowing at the edge. */
export function planet(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  colour: string,
  kind: 'bands' | 'land' | 'rock' = 'bands',
): void {
  const { ctx, side } = pen
  const random = pen.random.fork(`planet ${x}`)
  glow(ctx, x, y, r * 1.5, shade(colour, 0.1), 0.35)
  ctx.save()
  ctx.beginPath()
  ctx.arc(x, y, r, 0, 6.29)
  ctx.clip()
  fillRound(
    ctx,
    x,
    y,
    r,
    downwards(ctx, y - r, y + r, [
      [0, shade(colour, 0.12)],
      [0.5, colour],
      [1, shade(colour, -0.14)],
    ]),
  )
  ctx.translate(x, y)
  ctx.rotate(-0.25)
  if (kind === 'bands')
    for (let i = 0; i < 22; i++) {
      const by = -r + (i / 22) * 2 * r
      const h = random.range(0.02, 0.075) * r
      ctx.fillStyle = withAlpha(shade(colour, random.range(-0.13, 0.2)), random.range(0.3, 0.75))
      ctx.beginPath()
      ctx.moveTo(-r, by)
      for (let k = 0; k <= 12; k++) ctx.lineTo(-r + (k / 6) * r, by + Math.sin(k * 1.3 + i * 2) * h * 0.7)
      for (let k = 12; k >= 0; k--) ctx.lineTo(-r + (k / 6) * r, by + h + Math.sin(k * 1.1 + i) * h * 0.8)
      ctx.fill()
    }
  else
    for (let i = 0; i < (kind === 'land' ? 34 : 46); i++) {
      const a = random.range(0, 6.28)
      const d = Math.sqrt(random.next()) * r
      const s = random.range(0.03, kind === 'land' ? 0.2 : 0.1) * r
      ctx.fillStyle = withAlpha(
        kind === 'land' ? random.pick(['#5a9a6a', '#8fae74', '#ffffff']) : shade(colour, -0.1),
        kind === 'land' ? 0.5 : 0.5,
      )
      ctx.beginPath()
      ctx.ellipse(Math.cos(a) * d, Math.sin(a) * d, s * random.range(1, 2.2), s * 0.7, random.range(-0.3, 0.3), 0, 6.29)
      ctx.fill()
    }
  ctx.setTransform(ctx.getTransform())
  ctx.rotate(0.25)
  ctx.translate(-x, -y)
  // Night side, then the lit edge.
  const night = ctx.createRadialGradient(
    x + side * r * 0.55,
    y - r * 0.4,
    r * 0.35,
    x + side * r * 0.3,
    y - r * 0.2,
    r * 1.5,
  )
  night.addColorStop(0, 'rgba(4,6,24,0)')
  night.addColorStop(0.55, 'rgba(4,6,24,.5)')
  night.addColorStop(1, 'rgba(4,6,24,.97)')
  fillRound(ctx, x, y, r, night)
  const rim = ctx.createRadialGradient(
    x - side * r * 0.16,
    y + r * 0.12,
    r * 0.86,
    x - side * r * 0.16,
    y + r * 0.12,
    r * 1.2,
  )
  rim.addColorStop(0, 'rgba(255,255,255,0)')
  rim.addColorStop(1, withAlpha(mixColours(colour, '#e8f6ff', 0.75), 0.95))
  blended(ctx, 'screen', 1, () => fillRound(ctx, x, y, r, rim))
  ctx.restore()
}

function fillRound(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  ctx.fillStyle = fill
  ctx.fillRect(x - r, y - r, r * 2, r * 2)
}
