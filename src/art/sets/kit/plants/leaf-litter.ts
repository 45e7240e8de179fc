import type { Pen } from '../base/pen.ts'
import { oval, shade } from '../paint/brush.ts'

/** Fallen leaves over the ground. */
export function leafLitter(pen: Pen, count: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('litter')
  for (let i = 0; i < count; i++) {
    const t = random.next() ** 1.3
    const y = 950 + t * 950
    oval(
      ctx,
      random.range(-140, 1220),
      y,
      6 + 16 * t,
      2 + 5 * t,
      shade(tone.leaf(random.pick(['#7a6a3a', '#8a5a34', '#5f6a3a'])), random.range(-0.05, 0.05)),
    )
  }
}
