import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { poly, roundRect } from '../paint/brush.ts'

/** A lantern of stone on a pillar, as temples have them. */
export function stoneLantern(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  box(pen, { x, z, width: 0.3, height: 1.0, depth: 0.3 }, '#a8a298')
  roundRect(ctx, px - 0.18 * s, py - 1.34 * s, 0.36 * s, 0.34 * s, 4, tone.dark ? '#ffca80' : tone.lit('#8f8a80'))
  const cap = [
    [px - 0.32 * s, py - 1.32 * s],
    [px, py - 1.6 * s],
    [px + 0.32 * s, py - 1.32 * s],
  ] as const
  poly(ctx, cap, tone.lit('#8f8a80'))
  if (tone.dark) lampGlow(pen, px, py - 1.18 * s, 0.35 * s, '#ffb45a')
}
