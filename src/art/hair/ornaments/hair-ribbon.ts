import { smoothstep } from '#core'
import { shiftColour } from '../../colour/colour.ts'
import { curvePath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** A tied ribbon at the back of the crown. */
export const hairRibbon: OrnamentDefinition = {
  name: 'hair-ribbon',
  label: { zh: '发带', en: 'ribbon' },
  hat: false,
  draw(ctx, { subject, space }) {
    // Where tails and knots are tied; from the front only the bow's ends show.
    const [x, y] = space.project(0, -118, -76)
    const facing = smoothstep(0.35, -0.25, space.cos)
    const colour = subject.design.outfit.accent
    const dark = shiftColour(colour, { lightness: -0.2 })
    const wide = 0.55 + 0.45 * Math.abs(space.cos)
    const blow = subject.pose.sway * 10
    ctx.globalAlpha = facing
    if (ctx.globalAlpha < 0.03) {
      ctx.globalAlpha = 1
      return
    }
    const p = (u: number, v: number): Point => [x + u * wide, y + v]
    const shapes = [
      curvePath([p(0, 0), p(26, -17), p(36, -4), p(26, 9)], true),
      curvePath([p(0, 0), p(-26, -17), p(-36, -4), p(-26, 9)], true),
      curvePath([p(0, 2), p(12 + blow * 0.4, 30), p(18 + blow, 62), p(8 + blow, 58), p(2 + blow * 0.3, 28)], true),
      curvePath([p(0, 2), p(-10 + blow * 0.4, 28), p(-18 + blow, 52), p(-22 + blow, 44), p(-8 + blow * 0.3, 20)], true),
    ]
    paintCel(ctx, { shapes, fill: colour, line: dark, width: lineWeight(2, subject.scale) * 0.6 })
    ctx.fillStyle = dark
    ctx.beginPath()
    ctx.ellipse(x, y, 6 * wide, 7, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.globalAlpha = 1
  },
}
