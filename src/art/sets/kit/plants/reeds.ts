import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'

/** Reeds with their plumes, from the water's edge. */
export function reeds(pen: Pen, x: number, y: number, height: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`reeds ${x}`)
  const base = tone.lit(tone.snow ? '#c9c4b0' : '#9a9a5a')
  for (let i = 0; i < 34; i++) {
    const foot = x + random.range(-150, 150)
    const h = height * random.range(0.5, 1)
    const lean = random.range(-0.25, 0.3) * h
    const c = shade(base, random.range(-0.1, 0.05))
    ctx.strokeStyle = c
    ctx.lineWidth = 5
    ctx.beginPath()
    ctx.moveTo(foot, y + random.range(0, 60))
    ctx.quadraticCurveTo(foot, y - h * 0.6, foot + lean, y - h)
    ctx.stroke()
    if (i % 2) continue
    ctx.fillStyle = tone.lit('#d8ccb0')
    ctx.beginPath()
    ctx.ellipse(foot + lean * 1.05, y - h - 24, 9, 40, Math.atan2(lean, h) * 1.2, 0, 6.29)
    ctx.fill()
  }
}
