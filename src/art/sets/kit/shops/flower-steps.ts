import type { Pen } from '../base/pen.ts'
import { flowerBucket } from '../furniture/potted.ts'
import { box } from '../paint/box.ts'

/** Two steps of buckets full of flowers, the far one higher. */
export function flowerSteps(pen: Pen, wood: string, colours: readonly string[]): void {
  box(pen, { x: -0.55, z: 3.9, y: 0, width: 2.2, height: 0.42, depth: 0.5 }, wood)
  colours.forEach((colour, i) => {
    flowerBucket(pen, -1.5 + i * 0.27, 0.42, 3.7, colours[(i * 3 + 2) % colours.length]!)
    flowerBucket(pen, -1.72 + i * 0.33, 0, 3.2, colour)
  })
}
