import type { Pen } from '../base/pen.ts'
import { lampShade } from '../furniture/lamps.ts'
import { flowerBucket, vase } from '../furniture/potted.ts'
import { table } from '../furniture/table.ts'
import { box } from '../paint/box.ts'
import { stroke } from '../paint/brush.ts'
import { field, type Plane } from '../paint/plane.ts'

/** A counter with a till and flowers, two lamps over it. */
export function shopCounter(pen: Pen, wood: string, front: string, lampShades: string): void {
  table(pen, 1.1, 2.5, 1.2, 0.6, 0.95, wood)
  box(pen, { x: 1.1, z: 2.35, y: 0.02, width: 1.15, height: 0.86, depth: 0.1 }, front, { contact: false })
  box(pen, { x: 1.35, z: 2.5, y: 0.95, width: 0.34, height: 0.2, depth: 0.26 }, '#3f4a50', { contact: false })
  vase(pen, 0.8, 0.95, 2.45)
  counterLamps(pen, lampShades)
}

function counterLamps(pen: Pen, colour: string): void {
  for (const x of [0.7, 1.4]) {
    const [lx, ly] = pen.space.at(x, 2.25, 2.5)
    stroke(pen.ctx, [pen.space.at(x, 6, 2.5), [lx, ly]], pen.tone.lit('#4a3f36'), 4)
    lampShade(pen, lx, ly, 62, 54, colour)
  }
}

/** A blackboard for prices on a side wall. */
export const priceBoard = (pen: Pen, wall: Plane): void => field(pen, wall, 1.2, 1.5, 3.2, 2.3, '#3f4a44')

/** Two buckets of flowers on the floor before the counter, at the left. */
export function nearBuckets(pen: Pen, left: string, right: string): void {
  flowerBucket(pen, -1.75, 0, 2.2, left)
  flowerBucket(pen, -1.4, 0, 2.05, right)
}
