import type { Pen } from '../base/pen.ts'
import { goods } from '../furniture/goods.ts'
import { table } from '../furniture/table.ts'
import { box } from '../paint/box.ts'
import { oval, shade, stroke } from '../paint/brush.ts'
import { backPlane, type Plane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'
import { bambooBlind } from '../rooms/blind.ts'
import { windowHole } from '../rooms/window.ts'
import { plaque } from './hangings.ts'

/** A tea seller's counter, and behind it shelves of jars. */
export function teaCounter(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 1.1, height: 1.0, depth: 0.5 }, '#6b4630', { top: '#9a6f4c' })
  goods(pen, backPlane(pen, z + 1), x - 0.5, x + 0.3, 1.2, 2.3, {
    rows: 3,
    colour: '#6b4630',
    bottles: true,
    size: 0.16,
    palette: ['#8a3a2c', '#4a6a5a', '#c9a45c', '#3f4a5a'],
  })
}

/** A wide opening on a garden in a wall: a low rail, blinds of split bamboo rolled half down, the name of the house above. */
export function openFront(pen: Pen, wall: Plane, name: string): void {
  windowHole(pen, wall, -1.25, 0.75, 1.25, 2.55, { frame: '#5f3d28', bars: [1, 1], thick: 0.09, glare: 0.05 })
  bars(pen, wall, -1.25, 1.25, 0.75, 1.1, { colour: '#6b4630', every: 0.14, thick: 0.035 })
  for (const u of [-0.82, 0.02, 0.86]) bambooBlind(pen, wall, u - 0.4, 2.1, u + 0.36, 2.55)
  plaque(pen, ...wall(0, 3.02), name, 44)
}

/** A square table with a pot of clay and three cups of tea. */
export function teaTable(pen: Pen, x: number, z: number): void {
  table(pen, x, z, 0.85, 0.6, 0.76, '#7d5336')
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x - 0.08, 0.77, z + 0.25)
  const s = space.scale(z + 0.25)
  const clay = tone.lit('#8a4a34')
  oval(ctx, px, py - 0.07 * s, 0.1 * s, 0.075 * s, clay)
  oval(ctx, px, py - 0.14 * s, 0.04 * s, 0.02 * s, shade(clay, 0.06))
  stroke(
    ctx,
    [
      [px + 0.08 * s, py - 0.06 * s],
      [px + 0.16 * s, py - 0.13 * s],
    ],
    clay,
    0.03 * s,
  )
  for (const k of [0.16, 0.28, -0.26]) {
    oval(ctx, px + k * s, py - 0.01 * s, 0.045 * s, 0.03 * s, tone.lit('#f2efe6'))
    oval(ctx, px + k * s, py - 0.025 * s, 0.038 * s, 0.014 * s, tone.lit('#b98a4a'))
  }
}
