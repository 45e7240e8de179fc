import type { Pen } from '../base/pen.ts'
import { grass } from './grass.ts'
import { path } from './ground.ts'

/** A country road that winds `wind` px aside far off, with tufts along both sides; white under snow. */
export function grassyRoad(pen: Pen, colour: string, blades: string, wind: number): void {
  path(pen, pen.tone.snow ? '#eef2f8' : colour, 1.15, 40, wind)
  const random = pen.random.fork('tufts')
  for (let i = 0; i < 26; i++) {
    const y = 990 + random.next() ** 1.4 * 500
    const off = 190 + (y - 950) * 0.62
    const x = 540 + (random.chance(0.5) ? 1 : -1) * off * random.range(1, 1.6)
    grass(pen, y, 20 + (y - 950) * 0.1, blades, 1, x - 46, x + 46)
  }
}
