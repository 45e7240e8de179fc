import type { Pen } from '../base/pen.ts'
import { area, areaRight } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

export function stars(pen: Pen, low: number, power: number, count = 240): void {
  const { ctx } = pen
  const random = pen.random.fork('stars')
  for (let i = 0; i < count; i++) {
    const y = area.y + (low - area.y) * random.next() ** 1.3
    const x = random.range(area.x, areaRight)
    const r = random.next() ** 4 * 2.6 + 0.7
    ctx.globalAlpha = power * random.range(0.25, 1) * (1 - 0.7 * ((y - area.y) / (low - area.y)))
    ctx.fillStyle = random.pick(['#ffffff', '#dfe8ff', '#fff1d6', '#c9d8ff'])
    ctx.beginPath()
    ctx.arc(x, y, r, 0, 6.29)
    ctx.fill()
    if (r > 2.4) glow(ctx, x, y, r * 7, '#cfe0ff', 0.5)
  }
  ctx.globalAlpha = 1
}

/** A few stars that twinkle, for `animate`. */
export function twinkle(pen: Pen, seconds: number, low: number, count = 14): void {
  if (pen.tone.hour !== 'night' || pen.tone.overcast) return
  const { ctx } = pen
  const random = pen.random.fork('twinkle')
  ctx.fillStyle = '#ffffff'
  for (let i = 0; i < count; i++) {
    const [x, y, phase] = [random.range(0, 1080), random.range(0, low * 0.8), random.range(0, 6.28)]
    const a = Math.max(0, Math.sin(seconds * random.range(1, 2.6) + phase)) ** 3
    ctx.globalAlpha = a
    const r = 2 + a * 3.2
    ctx.beginPath()
    ctx.moveTo(x, y - r * 2)
    ctx.quadraticCurveTo(x, y, x + r * 2, y)
    ctx.quadraticCurveTo(x, y, x, y + r * 2)
    ctx.quadraticCurveTo(x, y, x - r * 2, y)
    ctx.quadraticCurveTo(x, y, x, y - r * 2)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}
