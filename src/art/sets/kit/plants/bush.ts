import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { oval, shade } from '../paint/brush.ts'
import { leafClump } from './tree.ts'

/** A low bush. */
export function bush(pen: Pen, x: number, y: number, width: number, height: number, colour = '#4c7a46'): void {
  const { ctx, tone, side } = pen
  const random = pen.random.fork(`bush ${x} ${y}`)
  const base = tone.snow ? mixColours(tone.lit(colour), tone.lit('#eef3fa'), 0.6) : tone.lit(tone.leaf(colour))
  oval(ctx, x, y, width * 0.55, height * 0.1, 'rgba(8,8,24,.35)')
  for (const [row, tint] of [
    [0, shade(base, -0.1)],
    [1, base],
    [2, shade(base, 0.06)],
  ] as const)
    for (let i = 0; i < 12; i++) {
      const u = random.range(-0.5, 0.5)
      leafClump(
        ctx,
        x + u * width * 0.9 + side * row * 6,
        y - height * (0.3 + (0.5 - Math.abs(u)) * random.range(0.4, 0.9)) - row * height * 0.06,
        height * (0.3 - row * 0.06),
        tint,
        i + row,
      )
    }
}
