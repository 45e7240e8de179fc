import { curvePath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'

/** Low bushes of heather and gorse over the ground from `y0` down to `y1`, larger as they come nearer; they leave a way in the middle. */
export function heather(pen: Pen, y0: number, y1: number, many: number, colours: readonly string[]): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('heather')
  const clumps = Array.from({ length: many }, () => ({
    x: random.range(-160, 1240),
    y: y0 + (y1 - y0) * random.next() ** 1.4,
  })).sort((a, b) => a.y - b.y)
  for (const { x, y } of clumps) {
    const near = (y - pen.space.horizon) / 560
    const w = (10 + 84 * near) * random.range(0.6, 1.25)
    const h = w * random.range(0.34, 0.56)
    const leaf = tone.lit(tone.snow ? '#c9d2de' : random.pick(colours))
    const tuft = (k: number, dx: number): Point[] =>
      Array.from({ length: 11 }, (_, i) => {
        const turn = Math.PI * (1 - i / 10)
        const rough = i === 0 || i === 10 ? 1 : random.range(0.82, 1.1)
        return [x + dx + Math.cos(turn) * w * k * rough, y - Math.sin(turn) * h * k * rough]
      })
    contact(ctx, x, y, w * 1.2, w * 0.16, 0.3)
    ctx.fillStyle = shade(leaf, -0.08)
    ctx.fill(curvePath(tuft(1, 0), true))
    ctx.fillStyle = leaf
    ctx.fill(curvePath(tuft(0.78, pen.side * w * 0.12), true))
    // Blossom on the side of the light.
    ctx.fillStyle = shade(leaf, 0.07)
    const dot = 1.5 + 3.5 * near
    for (let i = 0; i < 12; i++) {
      const u = random.range(-0.75, 0.75)
      const v = random.range(0.25, 0.9) * Math.sqrt(1 - u * u)
      ctx.fillRect(x + (u + pen.side * 0.1) * w, y - v * h, dot, dot * 0.8)
    }
  }
}
