import { shiftColour } from '../../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** Cloth over nose and mouth. */
export const faceMask: ExtraDefinition = {
  name: 'face-mask',
  label: { zh: '蒙面', en: 'face mask' },
  layer: 'over',
  draw(ctx, { subject, space, anatomy }) {
    const at = (x: number, y: number, out = 6): Point =>
      space.project(x, y, faceDepth(x * 0.85, Math.min(y, 120)) + out)
    const y = anatomy.eyeY + 24
    const fill =
      subject.design.outfit.style === 'night-clothes' || subject.outfit.style === 'night-clothes'
        ? '#35323e'
        : subject.outfit.style === 'doctor-coat' || subject.outfit.style === 'nurse'
          ? '#b8d8e4'
          : '#35323e'
    const path = curvePath(
      [
        at(-93, y - 8, -16),
        at(-48, y + 2),
        at(0, y - 6, 22),
        at(48, y + 2),
        at(93, y - 8, -16),
        at(86, 70, -4),
        at(58, 108, 2),
        at(0, 136, 6),
        at(-58, 108, 2),
        at(-86, 70, -4),
      ],
      true,
    )
    paintCel(ctx, {
      shapes: [path],
      fill,
      line: shiftColour(fill, { lightness: -0.2 }),
      width: lineWeight(2.6, subject.scale) * 0.6,
      inside: () => {
        const folds = new Path2D()
        for (const side of [-1, 1])
          for (const k of [0, 1, 2])
            folds.addPath(
              inkPath(
                [at(side * 88, y + 6 + k * 14), at(side * 52, y + 16 + k * 15), at(side * 20, y + 18 + k * 17)],
                5,
                taper(0.3, 0.6, 0),
                4,
              ),
            )
        ctx.fillStyle = shiftColour(fill, { lightness: -0.07 })
        ctx.fill(folds)
      },
    })
  },
}
