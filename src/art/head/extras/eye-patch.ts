import { curvePath, inkPath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** Black leather over the character's right eye. */
export const eyePatch: ExtraDefinition = {
  name: 'eye-patch',
  label: { zh: '眼罩', en: 'eye-patch' },
  layer: 'over',
  draw(ctx, { subject, space, anatomy }) {
    const at = (x: number, y: number, out = 5): Point => space.project(x, y, faceDepth(x, y) + out)
    const y = anatomy.eyeY
    // What of the strap lies on the side that is turned away is not seen.
    const strap = (points: readonly (readonly [number, number, number?])[]) => {
      const seen = points.filter(([x, py]) => space.depth(x, py, faceDepth(x, py)) > -25)
      if (seen.length > 1)
        ctx.fill(
          inkPath(
            seen.map(([x, py, out]) => at(x, py, out)),
            6.5,
            () => 1,
            4,
          ),
        )
    }
    ctx.fillStyle = '#2a2530'
    strap([
      [-68, y - 16],
      [-30, y - 34],
      [10, y - 56],
      [46, y - 79],
      [74, y - 98, -14],
    ])
    strap([
      [-66, y],
      [-84, y - 2],
      [-95, y - 4, -6],
    ])
    if (space.depth(-46, 0, 55) > -14) {
      const patch = curvePath(
        [
          at(-16, y - 12),
          at(-46, y - 25),
          at(-77, y - 14),
          at(-78, y + 8),
          at(-56, y + 29),
          at(-28, y + 22),
          at(-15, y + 4),
        ],
        true,
      )
      paintCel(ctx, { shapes: [patch], fill: '#36303c', line: '#17131a', width: lineWeight(2.6, subject.scale) * 0.6 })
      ctx.fillStyle = '#ffffff22'
      ctx.fill(curvePath([at(-30, y - 14), at(-46, y - 20), at(-64, y - 12), at(-48, y - 12)], true))
    }
  },
}
