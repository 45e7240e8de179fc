import { tongue } from '../../../effects/flames.ts'
import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

const fires = [
  [300, 1120, 1],
  [720, 1090, 0.8],
  [920, 1250, 1.4],
  [90, 1290, 1.3],
] as const

/** Four fires on open ground. */
export function openFires(pen: Pen): void {
  const { ctx } = pen
  for (const [x, y, s] of fires) {
    glow(ctx, x, y - 30 * s, 200 * s, '#ff7a2a', 0.7)
    for (let i = 0; i < 5; i++)
      tongue(ctx, x + (i - 2) * 20 * s, y, 30 * s, (70 + (i % 3) * 40) * s, i * 0.7, i * 1.9, [
        '#d8401a',
        '#ff9a2e',
        '#ffe07a',
      ])
  }
  ctx.globalAlpha = 1
}

/** Their light that leaps, for `animate`. */
export function firelight(pen: Pen, seconds: number): void {
  for (const [i, [x, y, s]] of fires.entries()) {
    const leap = Math.sin(seconds * 11 + i * 1.7) * Math.sin(seconds * 6.1 + i)
    glow(pen.ctx, x, y - 40, 190 * s, '#ff8a3a', 0.3 + 0.25 * leap)
  }
}
