import type { Pen } from '../base/pen.ts'
import type { Plane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'
import { bambooBlind } from '../rooms/blind.ts'
import { windowHole } from '../rooms/window.ts'
import { plaque } from './hangings.ts'

/** A wide opening on a garden in a wall: a low rail, blinds of split bamboo rolled half down, the name of the house above. */
export function openFront(pen: Pen, wall: Plane, name: string): void {
  windowHole(pen, wall, -1.25, 0.75, 1.25, 2.55, { frame: '#5f3d28', bars: [1, 1], thick: 0.09, glare: 0.05 })
  bars(pen, wall, -1.25, 1.25, 0.75, 1.1, { colour: '#6b4630', every: 0.14, thick: 0.035 })
  for (const u of [-0.82, 0.02, 0.86]) bambooBlind(pen, wall, u - 0.4, 2.1, u + 0.36, 2.55)
  plaque(pen, ...wall(0, 3.02), name, 44)
}
