import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'

/** Where water came through: the u of each run and the height it starts at, m. */
const runs = [
  [-1.4, 2.6],
  [1.2, 2.7],
  [0.2, 2.72],
] as const

/** Damp on a wall: `many` blots up to `half` m from its middle and `height` m up, three runs of water down from the ceiling. */
export function damp(pen: Pen, wall: Plane, { many = 12, half = 1.6, height = 2.6, colour = '#8f7f58' } = {}): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('stains')
  for (let i = 0; i < many; i++) {
    const [x, y] = wall(random.range(-half, half), random.range(0.2, height))
    glow(ctx, x, y, random.range(40, 130), tone.lit(colour), 0.28, { mode: 'source-over' })
  }
  for (const [u, v] of runs) {
    let [x, y] = wall(u, v)
    const line: Point[] = [[x, y]]
    for (let i = 0; i < 7; i++) {
      x += random.range(-16, 16)
      y += random.range(8, 26)
      line.push([x, y])
    }
    stroke(ctx, line, withAlpha(tone.lit('#6a6048'), 0.7), 2.2)
  }
}
