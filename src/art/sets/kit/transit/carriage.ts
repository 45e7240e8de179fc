import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { blended } from '../paint/brush.ts'
import { field } from '../paint/plane.ts'
import { curtain } from '../rooms/curtain.ts'
import type { Walls } from '../rooms/shell.ts'
import { windowHole } from '../rooms/window.ts'
import { carSeat } from '../vehicles/car-seat.ts'

/** Wide windows with a curtain each and the rack over them, on both sides of a railway carriage. */
export function carriageSides(pen: Pen, walls: Walls): void {
  for (const wall of [walls.left, walls.right]) {
    for (const z of [0.2, 2.2, 4.2, 6.2]) {
      windowHole(pen, wall, z, 0.9, z + 1.55, 1.8, { frame: '#9a7a55', bars: [1, 1], thick: 0.05 })
      curtain(pen, wall, z - 0.14, z + 0.16, 0.85, 1.86, '#4f7a8a')
    }
    field(pen, wall, -1, 1.95, 7.9, 2.02, '#9a7a55')
  }
}

/** Luggage on the racks of both sides. */
export function luggage(pen: Pen): void {
  for (const s of [-1, 1])
    for (const [z, colour] of [
      [6.6, '#8a3f3a'],
      [2.3, '#4a5f7a'],
      [3.8, '#b08a4a'],
      [5.6, '#5a6a4a'],
    ] as const) {
      const bag = { x: s * 1.3, z: z + (s > 0 ? 0.3 : 0), y: 1.99, width: 0.42, height: 0.26, depth: 0.6 }
      box(pen, bag, colour, { contact: false })
    }
}

/** Rows of seats in pairs on both sides of an aisle. */
export function seatRows(pen: Pen, rows: readonly number[], colour: string): void {
  for (const z of rows)
    for (const s of [-1, 1]) for (const x of [0.72, 1.24]) carSeat(pen, s * x, z, colour, true, 1.1, '#f4f1ea')
}

/** Posts along the line that fly past, for `animate`. */
export function passingPosts(pen: Pen, seconds: number): void {
  const { ctx, tone } = pen
  blended(ctx, 'source-over', 0.5, () => {
    for (let i = 0; i < 3; i++) {
      const x = ((((seconds * 2600 + i * 900) % 2700) + 2700) % 2700) - 500
      ctx.fillStyle = tone.lit('#4a4238')
      ctx.fillRect(x, 300, 40, 900)
    }
  })
}
