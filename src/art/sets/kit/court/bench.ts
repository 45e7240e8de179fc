import type { Pen } from '../base/pen.ts'
import { highChair } from '../gothic/high-chair.ts'
import { box } from '../paint/box.ts'
import { poly } from '../paint/brush.ts'
import { backPlane, field } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

/** A dais with three high chairs, the middle one highest. */
export function judgesDais(pen: Pen, wood: string): void {
  box(pen, { x: 0, z: 3.5, width: 4.4, height: 0.28, depth: 1.6 }, wood)
  for (const x of [-0.95, 0, 0.95])
    highChair(pen, x, 4.5, x === 0 ? '#8a2f2a' : '#4f5a4a', '#5f3f28', x === 0 ? 2.05 : 1.85)
}

/** The bench before them, with a gavel. */
export function judgesBench(pen: Pen, wood: string, top: string): void {
  box(pen, { x: 0, z: 3.7, y: 0.28, width: 3.3, height: 0.95, depth: 0.6 }, wood, { top })
  const front = backPlane(pen, 3.69)
  for (const u of [-1.2, -0.4, 0.4, 1.2]) field(pen, front, u - 0.34, 0.4, u + 0.34, 1.1, wood, true)
  const [x, y] = pen.space.at(0.5, 1.26, 3.8)
  poly(
    pen.ctx,
    [
      [x, y - 22],
      [x + 44, y - 30],
      [x + 46, y - 12],
      [x + 2, y - 4],
    ],
    pen.tone.lit('#4a2a1a'),
  )
}

/** A witness stand at the right, a rail at the left. */
export function witnessStand(pen: Pen, wood: string, top: string): void {
  box(pen, { x: 1.3, z: 2.5, width: 0.7, height: 1.0, depth: 0.6 }, wood, { top })
  bars(pen, backPlane(pen, 2.1), -2.2, -0.75, 0, 0.85, {
    colour: '#6b452b',
    every: 0.18,
    thick: 0.06,
    rails: [0.05, 0.85],
  })
}
