import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval, shade, stroke } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'

/** Days that somebody counted on the wall: four strokes and one across. */
export function tally(pen: Pen, wall: Plane, u: number, v: number): void {
  const chalk = pen.tone.lit('#b9b6ae')
  for (let i = 0; i < 4; i++) stroke(pen.ctx, [wall(u + i * 0.07, v), wall(u + i * 0.07, v + 0.23)], chalk, 4)
  stroke(pen.ctx, [wall(u - 0.05, v + 0.05), wall(u + 0.27, v + 0.17)], chalk, 4)
}

/** Straw over the floor. */
export function straw(pen: Pen, count: number): void {
  const random = pen.random.fork('straw')
  for (let i = 0; i < count; i++) {
    const [x, y] = pen.space.at(random.range(-1.5, 1.5), 0, random.range(0.2, 1.7))
    const blade = [
      [x, y],
      [x + random.range(-40, 40), y + random.range(-9, 9)],
    ] as const
    stroke(pen.ctx, blade, shade(pen.tone.lit('#a8905a'), random.range(-0.1, 0.06)), 3)
  }
}

/** A block of wood with a bowl on it. */
export function bowlOnBlock(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 0.4, height: 0.42, depth: 0.4 }, '#6a5644')
  const [px, py] = pen.space.at(x, 0.42, z + 0.1)
  oval(pen.ctx, px, py - 8, 46, 14, pen.tone.lit('#a59a88'))
}
