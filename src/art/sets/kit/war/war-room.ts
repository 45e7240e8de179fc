import { type Point, sampleCurve } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { disc, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { frame } from '../rooms/wall.ts'

/** A map of the front on a wall, with arrows and flags. */
export function warMap(pen: Pen, walls: Walls): void {
  const { ctx } = pen
  frame(pen, walls.back, -1.45, 0.95, 0.65, 2.2, '#4a3a2a', (q) => {
    const random = pen.random.fork('map')
    poly(ctx, q, pen.tone.lit('#d9c79c'))
    for (let i = 0; i < 9; i++) {
      let [x, y] = [q[0]![0] + random.range(0, 500), q[1]![1] + random.range(0, 260)]
      const line: Point[] = [[x, y]]
      for (let k = 0; k < 7; k++) {
        x += random.range(10, 50)
        y += random.range(-34, 34)
        line.push([x, y])
      }
      stroke(ctx, sampleCurve(line), i % 3 ? '#7a6a4a88' : '#4a7a9a99', 2.5)
    }
    for (let i = 0; i < 6; i++) {
      const [x, y] = [q[0]![0] + random.range(40, 460), q[1]![1] + random.range(40, 230)]
      stroke(
        ctx,
        [
          [x, y],
          [x + 60, y - 26],
          [x + 46, y - 34],
        ],
        '#c8352c',
        5,
      )
      disc(ctx, x, y, 6, '#2f5a9a')
    }
  })
}

/** Two field radios against a wall. */
export function fieldRadios(pen: Pen, walls: Walls): void {
  const { ctx } = pen
  for (const [x, c] of [
    [0.95, '#5a6248'],
    [1.5, '#626a50'],
  ] as const) {
    const q = rect(walls.back, x - 0.22, 0.95, x + 0.24, 1.55)
    poly(ctx, q, pen.tone.lit(c), '#22241a', 2)
    const [kx, ky] = walls.back(x, 1.36)
    disc(ctx, kx - 22, ky, 16, '#e8d8a0')
    for (let i = 0; i < 4; i++) disc(ctx, kx - 34 + i * 22, ky + 48, 6, '#22241a')
    disc(ctx, kx + 30, ky - 4, 5, '#ff5a3a')
    glow(ctx, kx - 22, ky, 60, '#ffdc8a', 0.6)
  }
}
