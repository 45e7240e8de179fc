import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly } from '../paint/brush.ts'

/** A belt of rocks that rises across the picture from the left. */
export function asteroids(pen: Pen, count: number): void {
  const random = pen.random.fork('rocks')
  for (let i = 0; i < count; i++) {
    const t = random.next()
    const [x, y, r] = [-100 + t * 1280, 1230 - t * 260 + random.range(-90, 90), random.range(5, 34)]
    poly(
      pen.ctx,
      [0, 1, 2, 3, 4, 5, 6].map(
        (k): Point => [x + Math.cos(k * 0.9) * r * (0.8 + ((k * 37 + i) % 5) * 0.08), y + Math.sin(k * 0.9) * r * 0.8],
      ),
      along(
        pen.ctx,
        [x + r, y - r],
        [x - r, y + r],
        [
          [0, '#8f8aa0'],
          [1, '#1c1a30'],
        ],
      ),
    )
  }
}
