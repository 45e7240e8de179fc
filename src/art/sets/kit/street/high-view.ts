import type { Pen } from '../base/pen.ts'
import { clouds } from '../sky/clouds.ts'
import { sky } from '../sky/sky.ts'
import { cityGlow, skyline } from './skyline.ts'

/** What the glass front of a high floor shows: sky and two rows of towers. */
export function highView(pen: Pen): void {
  sky(pen, { low: 1000, sun: { x: 330, y: 380 }, size: 44 })
  clouds(pen, 820)
  cityGlow(pen, 920)
  skyline(pen, { y: 1050, height: 420, distance: 0.74, colour: '#6d8fb8' })
  skyline(pen, { y: 1140, height: 360, distance: 0.45, wide: [60, 140], colour: '#5f7fa8' })
}
