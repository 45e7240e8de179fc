import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { oval, poly, roundRect } from '../paint/brush.ts'
import { snowCap } from '../sky/weather.ts'

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

/** A stone post with a round head, at the foot of steps. */
export function stonePost(pen: Pen, x: number, z: number): void {
  const [px, py] = pen.space.at(x, 0, z)
  const s = pen.space.scale(z)
  box(pen, { x, z, width: 0.4, height: 0.9, depth: 0.4 }, '#b5b2aa')
  oval(pen.ctx, px, py - 1.08 * s, 0.17 * s, 0.2 * s, pen.tone.lit('#a9a69e'))
  if (pen.tone.snow) snowCap(pen, px - 0.2 * s, px + 0.2 * s, py - 0.9 * s, 12)
}
