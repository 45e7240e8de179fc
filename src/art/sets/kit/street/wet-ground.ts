import type { Pen } from '../base/pen.ts'
import { area, areaBottom, areaRight } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** Vertical smears of light on wet ground. */
export function wetSmears(pen: Pen, y: number, colours: readonly string[], count: number, alpha = 0.5): void {
  const { ctx } = pen
  const random = pen.random.fork('smears')
  for (let i = 0; i < count; i++) {
    const x = random.range(60, 1020)
    const reach = random.range(160, 620)
    ctx.save()
    ctx.translate(x, y + reach * 0.5 + random.range(0, 200))
    ctx.scale(random.range(0.05, 0.13), 1)
    glow(ctx, 0, 0, reach * 0.75, random.pick(colours), alpha * random.range(0.3, 1))
    ctx.restore()
  }
  ctx.strokeStyle = '#ffffff'
  for (let i = 0; i < count * 5; i++) {
    const t = random.next()
    const ly = y + 10 + t * (areaBottom - y)
    ctx.globalAlpha = 0.06 * alpha * 2
    ctx.lineWidth = 1 + t * 2
    const [lx, w] = [random.range(area.x, areaRight), random.range(20, 90) * (0.4 + t)]
    ctx.beginPath()
    ctx.moveTo(lx, ly)
    ctx.lineTo(lx + w, ly)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

/** What the stones of a lane show of its lamps after dark and of the sky by day: little while they are dry. */
export function laneReflections(pen: Pen, y: number): void {
  const { dark, wet, sky } = pen.tone
  const colours = dark ? ['#ffb45a', '#ffd08a', '#ff9a5a'] : [sky[3], '#ffffff']
  wetSmears(pen, y, colours, wet ? 26 : dark ? 10 : 3, dark ? 0.55 : 0.3)
}

/** Rings of drops on wet ground, for `animate`. */
export function ripples(pen: Pen, seconds: number, y0: number, y1: number, count = 26): void {
  const { ctx } = pen
  const random = pen.random.fork('ripples')
  ctx.strokeStyle = '#dfe9ff'
  for (let i = 0; i < count; i++) {
    const period = random.range(0.5, 1)
    const phase = seconds / period + random.next()
    const t = phase - Math.floor(phase)
    const hop = createHop(Math.floor(phase) * 31 + i)
    const y = y0 + (y1 - y0) * hop.b ** 0.8
    const grow = (y - y0) / (y1 - y0)
    ctx.globalAlpha = (1 - t) * 0.45
    ctx.lineWidth = 1.6
    ctx.beginPath()
    ctx.ellipse(hop.a * 1200 - 60, y, (6 + 40 * t) * (0.4 + grow), (2 + 11 * t) * (0.4 + grow), 0, 0, 6.29)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

function createHop(n: number): { a: number; b: number } {
  const f = (k: number) => {
    const v = Math.sin(n * k) * 43758.5453
    return v - Math.floor(v)
  }
  return { a: f(12.9898), b: f(78.233) }
}
