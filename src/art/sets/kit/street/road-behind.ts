import { floor, plain } from '../base/floor.ts'
import type { Pen } from '../base/pen.ts'
import { bokeh } from '../light/lamplight.ts'
import { car } from '../vehicles/car.ts'
import { streetLamp } from './street-lamp.ts'

/** A road with its lamps and two cars that follow, as seen out of a rear window. */
export function roadBehind(pen: Pen): void {
  floor(pen, plain('#5d6270'), { back: 60, half: 40 })
  for (const x of [-2.4, 2.4]) for (const z of [6, 10, 15, 22, 30]) streetLamp(pen, x * 1.6, z)
  car(pen, -1.6, 12, '#8a94a4', false)
  car(pen, 1.7, 18, '#a83a3a', false)
  if (pen.tone.dark) bokeh(pen, 60, ['#ffb36a', '#ff6a5a', '#ffe0b0', '#8fd0ff', '#ff8ac0'], 420, 960, 0.5)
}
