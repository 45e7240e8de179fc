import { shiftColour, withAlpha } from '../../colour/colour.ts'
import { curvePath, inkPath, type Point, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** Thin silk over the lower face. */
export const veil: ExtraDefinition = {
  name: 'veil',
  label: { zh: '面纱', en: 'veil' },
  layer: 'over',
  draw(ctx, { subject, space, anatomy }) {
    const { design, pose } = subject
    const at = (x: number, y: number, out = 8): Point => space.project(x, y, faceDepth(x * 0.8, Math.min(y, 120)) + out)
    const y = anatomy.eyeY + 26
    const blow = pose.sway * 12
    const colour = design.outfit.main
    const path = curvePath(
      [
        at(-92, y - 12, -14),
        at(-50, y + 4),
        at(0, y - 4, 20),
        at(50, y + 4),
        at(92, y - 12, -14),
        at(84, 90, -4),
        at(54 + blow * 0.5, 150, 4),
        at(6 + blow, 196, 10),
        at(-46 + blow * 0.5, 152, 4),
        at(-84, 90, -4),
      ],
      true,
    )
    ctx.fillStyle = withAlpha(shiftColour(colour, { lightness: 0.14 }), 0.72)
    ctx.fill(path)
    ctx.strokeStyle = withAlpha(shiftColour(colour, { lightness: -0.2 }), 0.8)
    ctx.lineWidth = 2
    ctx.stroke(path)
    const folds = new Path2D()
    for (const x of [-52, -24, 8, 34, 58])
      folds.addPath(inkPath([at(x, y + 8), at(x * 0.9 + 4, 96), at(x * 0.6 + blow, 150)], 6, taper(0.5, 0.5, 0), 4))
    ctx.fillStyle = withAlpha(shiftColour(colour, { lightness: -0.1 }), 0.35)
    ctx.fill(folds)
  },
}
