import type { Pen } from '../base/pen.ts'
import { poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { pipes, plating } from '../tech/plating.ts'
import { strip } from '../tech/strip.ts'

/** Plates on both side walls: from where to where (depth, height, m), how many along and up. */
export interface Plates {
  from: readonly [z: number, y: number]
  to: readonly [z: number, y: number]
  many: readonly [along: number, up: number]
  colour: string
}

/** Plating on both side walls. */
export function platedWalls(pen: Pen, walls: Walls, { from, to, many, colour }: Plates): void {
  for (const wall of [walls.left, walls.right]) plating(pen, wall, ...from, ...to, ...many, colour)
}

/** Pipes along both side walls at two heights. */
export function wallPipes(pen: Pen, walls: Walls, back: number, heights: readonly number[]): void {
  for (const wall of [walls.left, walls.right]) pipes(pen, wall, -1, back, heights, 0.05, '#7f8aa8')
}

/** A line of light on both sides, x m from the middle and y m up, from z0 (at nearest the picture's foot) to z1. */
export function lightLines(pen: Pen, x: number, y: number, z0: number, z1: number, colour: string, width = 3): void {
  const near = Math.max(z0, pen.space.near)
  for (const s of [-1, 1]) strip(pen, [pen.space.at(s * x, y, near), pen.space.at(s * x, y, z1)], colour, width)
}

/** Rails with marks and wall lamps along both sides of a hangar. */
export function gantries(pen: Pen, walls: Walls, back: number): void {
  const { ctx, space } = pen
  for (const wall of [walls.left, walls.right]) {
    for (const v of [3.4, 3.1]) poly(ctx, rect(wall, 0, v, back, v + 0.12), '#ffb45acc')
    for (let z = 1; z < back; z += 3.4) {
      const [x, y] = wall(z, 6.5)
      glow(ctx, x, y, 1.2 * space.scale(z), '#dff0ff', 0.7)
    }
  }
}
