import { mixColours } from '../../../colour/colour.ts'
import { inkPath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { oval, stroke } from '../paint/brush.ts'

/** A tree without leaves: limbs that fork to twigs. Foot at x, y. */
export function bareTree(pen: Pen, x: number, y: number, height: number, far = 0, colour = '#4a3f38'): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`bare ${x} ${y}`)
  const base = mixColours(tone.lit(colour), tone.haze, far)
  oval(ctx, x, y, height * 0.14, height * 0.02, 'rgba(8,8,24,.35)')
  const grow = (from: Point, angle: number, length: number, width: number, depth: number): void => {
    const bend = random.range(-0.25, 0.25)
    const middle: Point = [from[0] + Math.cos(angle) * length * 0.5, from[1] + Math.sin(angle) * length * 0.5]
    const end: Point = [
      middle[0] + Math.cos(angle + bend) * length * 0.5,
      middle[1] + Math.sin(angle + bend) * length * 0.5,
    ]
    ctx.fillStyle = base
    ctx.fill(inkPath([from, middle, end], width, (t) => 1 - 0.5 * t))
    if (tone.snow)
      stroke(
        ctx,
        [
          [middle[0], middle[1] - width * 0.3],
          [end[0], end[1] - width * 0.2],
        ],
        tone.lit('#eef3fa'),
        width * 0.3,
      )
    if (depth === 0) return
    for (let i = 0; i < (depth > 2 ? 3 : 2); i++)
      grow(
        end,
        angle + bend + random.range(0.25, 0.7) * (i % 2 ? 1 : -1) + (i === 2 ? 0 : random.range(-0.1, 0.1)),
        length * random.range(0.55, 0.8),
        width * 0.55,
        depth - 1,
      )
  }
  grow([x, y], -Math.PI / 2 + random.range(-0.12, 0.12), height * 0.36, height * 0.09, 4)
}
