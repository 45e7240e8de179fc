import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { across, downwards, oval, poly, roundRect, shade, stroke } from '../paint/brush.ts'

/** A red lantern hanging from (x, y). */
export function lantern(pen: Pen, x: number, y: number, size: number, colour = '#d8382c'): void {
  const { ctx, tone } = pen
  const on = tone.lampPower > 0.3
  const base = on ? mixColours(colour, '#ff7a3c', 0.3) : tone.lit(colour)
  const gold = on ? '#e8bd6a' : tone.lit('#d8b25e')
  const cy = y + size * 0.85
  stroke(
    ctx,
    [
      [x, y],
      [x, cy - size * 0.5],
    ],
    shade(gold, -0.2),
    Math.max(1.5, size * 0.03),
  )
  if (on) lampGlow(pen, x, cy, size * 1.15, '#ff9a52', tone.lampPower * 0.9)
  const light = ctx.createRadialGradient(x - size * 0.06, cy, size * 0.04, x, cy, size * 0.62)
  light.addColorStop(0, on ? '#ffe3a0' : shade(base, 0.1))
  light.addColorStop(0.45, on ? '#ff8a4a' : base)
  light.addColorStop(1, shade(base, on ? -0.06 : -0.12))
  oval(ctx, x, cy, size * 0.6, size * 0.48, light)
  ctx.strokeStyle = withAlpha(gold, 0.55)
  ctx.lineWidth = Math.max(1, size * 0.018)
  for (const k of [0.2, 0.42, 0.56]) {
    ctx.beginPath()
    ctx.ellipse(x, cy, size * k, size * 0.48, 0, 0, 6.29)
    ctx.stroke()
  }
  for (const s of [-1, 1])
    roundRect(ctx, x - size * 0.24, cy + s * size * 0.48 - size * 0.05, size * 0.48, size * 0.1, size * 0.03, gold)
  for (let i = -2; i <= 2; i++)
    stroke(
      ctx,
      [
        [x + i * size * 0.045, cy + size * 0.52],
        [x + i * size * 0.06, cy + size * 0.92],
      ],
      on ? '#e0503a' : shade(base, -0.02),
      Math.max(1, size * 0.025),
    )
}

/** A name board with its words, right to left not needed: words are short. */
export function plaque(
  pen: Pen,
  x: number,
  y: number,
  words: string,
  size: number,
  look: { back?: string; ink?: string; upright?: boolean } = {},
): void {
  const { ctx, tone } = pen
  const chars = [...words]
  const [w, h] = look.upright
    ? [size * 1.5, size * (chars.length * 1.12 + 0.5)]
    : [size * (chars.length * 1.12 + 0.6), size * 1.55]
  const gold = tone.lit(look.ink ?? '#e4bf6a', 1.06)
  poly(
    ctx,
    [
      [x - w / 2 + 5, y + 8],
      [x + w / 2 + 9, y + 8],
      [x + w / 2 + 9, y + h + 9],
      [x - w / 2 + 5, y + h + 9],
    ],
    'rgba(8,6,20,.35)',
  )
  ctx.fillStyle = shade(gold, -0.12)
  ctx.fillRect(x - w / 2 - size * 0.1, y - size * 0.1, w + size * 0.2, h + size * 0.2)
  ctx.strokeStyle = shade(gold, 0.08)
  ctx.lineWidth = 2.5
  ctx.strokeRect(x - w / 2 - size * 0.1, y - size * 0.1, w + size * 0.2, h + size * 0.2)
  const back = tone.lit(look.back ?? '#22222e')
  ctx.fillStyle = downwards(ctx, y, y + h, [
    [0, shade(back, 0.05)],
    [1, shade(back, -0.03)],
  ])
  ctx.fillRect(x - w / 2, y, w, h)
  ctx.fillStyle = gold
  ctx.font = `${size}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  chars.forEach((char, i) => {
    if (look.upright) ctx.fillText(char, x, y + size * (0.25 + 0.56 + i * 1.12))
    else ctx.fillText(char, x - w / 2 + size * (0.3 + 0.56 + i * 1.12), y + h * 0.52)
  })
}

/** A hanging banner with an emblem. */
export function banner(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  word = '',
  sway = 0,
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = across(ctx, x - w / 2, x + w / 2, [
    [0, shade(base, -0.05)],
    [0.3, shade(base, 0.05)],
    [0.65, base],
    [1, shade(base, -0.1)],
  ])
  ctx.beginPath()
  ctx.moveTo(x - w / 2, y)
  ctx.lineTo(x + w / 2, y)
  ctx.quadraticCurveTo(x + w / 2 + sway, y + h * 0.6, x + w * 0.46 + sway, y + h * 0.9)
  ctx.lineTo(x + sway, y + h)
  ctx.lineTo(x - w * 0.46 + sway, y + h * 0.9)
  ctx.quadraticCurveTo(x - w / 2 + sway * 0.3, y + h * 0.5, x - w / 2, y)
  ctx.fill()
  ctx.strokeStyle = withAlpha(tone.lit('#e4bf6a'), 0.9)
  ctx.lineWidth = Math.max(2, w * 0.03)
  ctx.stroke()
  roundRect(ctx, x - w * 0.58, y - w * 0.06, w * 1.16, w * 0.1, w * 0.04, tone.lit('#5a4030'))
  if (word !== '') {
    ctx.fillStyle = tone.lit('#f0d492')
    ctx.font = `${w * 0.6}px "Sanbu Serif"`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(word, x + sway * 0.4, y + h * 0.42)
  }
}
