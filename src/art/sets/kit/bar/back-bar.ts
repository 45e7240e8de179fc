import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { along, poly, roundRect } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { field, rect } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { strip } from '../tech/strip.ts'
import { inNeon } from './neon.ts'

/** Four shelves of bottles lit from behind, a line of neon about them. */
export function backBar(pen: Pen, walls: Walls, neon: string): void {
  const { ctx } = pen
  const p = inNeon(pen, 0.42)
  for (let r = 0; r < 4; r++) {
    const v = 1.15 + r * 0.42
    const q = rect(walls.back, -1.75, v, 1.75, v + 0.38)
    poly(
      ctx,
      q,
      along(ctx, q[1]!, q[0]!, [
        [0, '#5a2a6a'],
        [1, ['#ff8ac0', '#ffb46a', '#8a9aff', '#6fe0ff'][r]!],
      ]),
    )
    const random = pen.random.fork(`bottles ${r}`)
    for (let i = 0; i < 26; i++) {
      const [x, y] = walls.back(-1.68 + i * 0.132, v + 0.02)
      const h = random.range(44, 66)
      const c = random.pick(['#7affc0', '#ffd46a', '#ff8a6a', '#bfe0ff', '#d8a0ff', '#8a4a2a'])
      roundRect(ctx, x - 9, y - h * 0.66, 18, h * 0.66, 4, withAlpha(c, 0.75))
      ctx.fillRect(x - 3.5, y - h, 7, h * 0.36)
      ctx.fillStyle = '#ffffff66'
      ctx.fillRect(x - 6, y - h * 0.6, 3, h * 0.5)
    }
    field(p, walls.back, -1.8, v - 0.05, 1.8, v, '#2a1a30')
  }
  const [bx, by] = walls.back(0, 1.9)
  glow(ctx, bx, by, 620, '#ff6ac0', 0.4)
  strip(pen, [walls.back(-1.85, 1.05), walls.back(-1.85, 2.9), walls.back(1.85, 2.9), walls.back(1.85, 1.05)], neon, 5)
}
