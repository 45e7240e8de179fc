import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { column } from '../old/woodwork.ts'
import { box } from '../paint/box.ts'
import { disc, stroke } from '../paint/brush.ts'

/** A pergola on two posts, strings of lamps hanging from its beam. */
export function pergola(pen: Pen, wood: string): void {
  const { ctx, space, tone } = pen
  for (const k of [-1.35, 1.35]) {
    const [x, foot] = space.at(k, 0, 2.2)
    column(pen, x, space.at(k, 2.7, 2.2)[1], foot, 34, wood)
  }
  box(pen, { x: 0, z: 2.1, y: 2.62, width: 3.3, height: 0.12, depth: 0.3 }, wood, { contact: false })
  for (let i = -4; i <= 4; i++)
    box(pen, { x: i * 0.36, z: 1.2, y: 2.74, width: 0.06, height: 0.08, depth: 1.6 }, '#84644a', {
      contact: false,
    })
  for (const s of [-1, 1]) {
    let last: [number, number] | null = null
    for (let i = 0; i <= 10; i++) {
      const t = i / 10
      const [x, y] = space.at(s * 1.35 * (1 - t), 2.58 - Math.sin(t * Math.PI) * 0.26, 2.1)
      if (last !== null) stroke(ctx, [last, [x, y]], tone.lit('#3a3230'), 3)
      last = [x, y]
      disc(ctx, x, y + 12, 8, tone.lampPower > 0.3 ? '#fff0c8' : tone.lit('#e8dcc0'))
      if (tone.lampPower > 0.3) lampGlow(pen, x, y + 12, 26, '#ffc878', 0.8)
    }
  }
}
