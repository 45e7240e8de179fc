import type { Pen } from '../base/pen.ts'
import { curtain } from './curtain.ts'
import type { Walls } from './shell.ts'
import { windowHole } from './window.ts'

/** Tall windows in the right wall and beside it in the back wall, with drapes. */
export function cornerWindows(pen: Pen, { back, right }: Walls, frame: string, cloth: string): void {
  windowHole(pen, right, 1.3, 0.5, 3.5, 2.8, { frame, bars: [3, 1] })
  windowHole(pen, back, 0.72, 0.6, 1.62, 2.75, { frame, bars: [2, 1] })
  curtain(pen, right, 0.9, 1.45, 0.02, 3.0, cloth)
  curtain(pen, right, 3.4, 3.9, 0.02, 3.0, cloth)
  curtain(pen, back, 0.5, 0.82, 0.02, 2.95, cloth)
}
