import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval, roundRect, stroke } from '../paint/brush.ts'
import { strip } from '../tech/strip.ts'
import { inNeon } from './neon.ts'

/** A counter at depth z with a line of light at its foot, a stool before it at each x of `stools`. */
export function barCounter(pen: Pen, z: number, stools: readonly number[], neon: string): void {
  const { ctx, space } = pen
  const p = inNeon(pen, 0.34)
  box(p, { x: 0, z, width: 3.4, height: 1.05, depth: 0.6 }, '#7a4a3a', { top: '#c88a5a' })
  strip(pen, [space.at(-1.7, 0.14, z - 0.01), space.at(1.7, 0.14, z - 0.01)], neon, 4)
  for (const x of stools) {
    const [cx, cy] = space.at(x, 0, z - 0.5)
    const s = space.scale(z - 0.5)
    stroke(
      ctx,
      [
        [cx, cy],
        [cx, cy - 0.72 * s],
      ],
      '#b8b0c8',
      7,
    )
    oval(ctx, cx, cy, 0.16 * s, 0.04 * s, '#4a4460')
    roundRect(ctx, cx - 0.2 * s, cy - 0.82 * s, 0.4 * s, 0.13 * s, 10, p.tone.lit('#a83a4a'))
  }
}
