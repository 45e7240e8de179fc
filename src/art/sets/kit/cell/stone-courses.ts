import type { Pen } from '../base/pen.ts'
import { shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { seams } from '../paint/plane.ts'
import type { Room, Walls } from '../rooms/shell.ts'

/** Courses of large stones on all walls, and damp along the foot of the back one. */
export function stoneCourses(pen: Pen, { half, back }: Room, walls: Walls, colour: string): void {
  const { ctx, space, tone } = pen
  const line = shade(tone.lit(colour), -0.13)
  const random = pen.random.fork('stones')
  const sides = [walls.left, walls.right]
  for (let row = 0; row < 10; row++) {
    const v = row * 0.31
    seams(pen, walls.back, [[-half, v, half, v]], line, 2)
    for (const side of sides) seams(pen, side, [[space.near, v, back, v]], line, 2)
    for (let u = -half + random.range(0, 0.4); u < half; u += random.range(0.4, 0.7))
      seams(pen, walls.back, [[u, v, u, v + 0.31]], line, 2)
    for (let z = space.near + random.range(0, 0.5); z < back; z += random.range(0.45, 0.8))
      for (const side of sides) seams(pen, side, [[z, v, z, v + 0.31]], line, 2)
  }
  for (let i = 0; i < 8; i++) {
    const [x, y] = walls.back(random.range(-1.6, 1.6), random.range(0.1, 1.2))
    glow(ctx, x, y, random.range(60, 180), '#1c2420', 0.35, { mode: 'source-over', flat: 1.6 })
  }
}
