import type { Pen } from '../base/pen.ts'
import { poly, shade, stroke } from '../paint/brush.ts'
import { levelPlane } from '../paint/plane.ts'
import { grass } from './grass.ts'
import { path } from './ground.ts'

/** What stands on a field now: under snow it is white whatever was sown. */
export const crop = ({ tone }: Pen, colour: string, snow = '#e6ebf2'): string => (tone.snow ? snow : tone.leaf(colour))

/** Rows that run to the horizon on both sides of a way `half` m to each side, ears along every few of them. */
export function rows(pen: Pen, colour: string, way: string, half = 0.75): void {
  const { ctx, tone } = pen
  const plane = levelPlane(pen)
  const base = tone.lit(colour)
  for (let i = -26; i <= 26; i++) {
    if (Math.abs(i) < 2) continue
    const x = i * 0.75
    const row = [plane(x - 0.16, -1.3), plane(x + 0.16, -1.3), plane(x + 0.16, 60), plane(x - 0.16, 60)]
    poly(ctx, row, shade(base, -0.06))
    stroke(ctx, [plane(x + 0.2, -1.3), plane(x + 0.2, 60)], shade(base, 0.06), 2)
  }
  path(pen, tone.snow ? '#f2f5fa' : way, half, 60)
  for (let i = 0; i < 11; i++) {
    const y = 930 + i * i * 4.4
    const open = 60 + (y - 900) * 0.66
    for (const s of [-1, 1])
      grass(pen, y, 18 + i * 9, colour, 0.9, s < 0 ? -160 : 540 + open, s < 0 ? 540 - open : 1240)
  }
}
