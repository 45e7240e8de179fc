import type { Pen } from '../base/pen.ts'
import { chair } from '../furniture/chair.ts'
import { table } from '../furniture/table.ts'
import { poly } from '../paint/brush.ts'

/** Desks with chairs and a closed book at both sides of the gangway at each depth of `rows`, their backs towards the viewer. */
export function desks(pen: Pen, rows: readonly number[], wood: string, steel: string, seat: string): void {
  for (const z of rows)
    for (const x of [-1.55, 1.55]) {
      table(pen, x, z, 0.75, 0.45, 0.74, wood)
      chair(pen, x, z - 0.45, steel, seat, true)
      const [bx, by] = pen.space.at(x - 0.1, 0.76, z + 0.2)
      poly(
        pen.ctx,
        [
          [bx - 34, by],
          [bx - 28, by - 14],
          [bx + 24, by - 14],
          [bx + 30, by],
        ],
        pen.tone.lit(z > 3 ? '#5a7fb0' : '#c8584a'),
      )
    }
}
