import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

/** Three lanes of flying cars across the sky, for `animate`. */
export function skyTraffic(pen: Pen, seconds: number): void {
  for (let i = 0; i < 14; i++) {
    const lane = i % 3
    const way = lane === 1 ? -1 : 1
    const x = (((((i * 317 + seconds * 130 * (1 + lane * 0.4)) * way) % 1400) + 1400) % 1400) - 160
    const y = 430 + lane * 96
    glow(pen.ctx, x, y, 16, way > 0 ? '#ff6a5a' : '#dff4ff', 0.95)
    pen.ctx.fillStyle = '#0c0a20'
    pen.ctx.fillRect(x - 10, y - 2, 20, 5)
  }
}
