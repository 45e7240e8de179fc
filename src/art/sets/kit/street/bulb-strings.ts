import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { disc, stroke } from '../paint/brush.ts'

/** Bulbs strung over a way from side to side at depths `z`. */
export function bulbStrings(pen: Pen, ...z: readonly number[]): void {
  const { ctx, space, tone } = pen
  for (const depth of z) {
    let last: readonly [number, number] | null = null
    for (let i = 0; i <= 12; i++) {
      const t = i / 12
      const [x, y] = space.at(-2.6 + t * 5.2, 3.0 - Math.sin(t * Math.PI) * 0.5, depth)
      if (last !== null) stroke(ctx, [last, [x, y]], '#2a2426', 3)
      last = [x, y]
      const r = 0.05 * space.scale(depth)
      disc(ctx, x, y + r, r * 0.7, tone.lampPower > 0.3 ? '#fff0c8' : tone.lit('#f2e2b8'))
      if (tone.lampPower > 0.3) lampGlow(pen, x, y + r, r * 2.4, '#ffb860', 0.8)
    }
  }
}
