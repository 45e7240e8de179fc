import type { Pen } from '../base/pen.ts'
import { leaves } from '../furniture/potted.ts'
import { stroke } from '../paint/brush.ts'

/** Three plants that hang before a window. */
export function hangingPlants(pen: Pen, leaf: string): void {
  for (const [x, y, size] of [
    [-1.35, 2.55, 96],
    [-0.5, 2.65, 76],
    [0.3, 2.5, 104],
  ] as const) {
    const [px, py] = pen.space.at(x, y, 4.2)
    stroke(pen.ctx, [pen.space.at(x, 3, 4.2), [px, py]], pen.tone.lit('#6b5a44'), 3)
    leaves(pen, px, py, size, leaf, 13, 10)
  }
}
