import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval } from '../paint/brush.ts'
import { snowCap } from '../sky/weather.ts'

/** A stone post with a round head, at the foot of steps. */
export function stonePost(pen: Pen, x: number, z: number): void {
  const [px, py] = pen.space.at(x, 0, z)
  const s = pen.space.scale(z)
  box(pen, { x, z, width: 0.4, height: 0.9, depth: 0.4 }, '#b5b2aa')
  oval(pen.ctx, px, py - 1.08 * s, 0.17 * s, 0.2 * s, pen.tone.lit('#a9a69e'))
  if (pen.tone.snow) snowCap(pen, px - 0.2 * s, px + 0.2 * s, py - 0.9 * s, 12)
}
