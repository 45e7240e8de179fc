import { lerp } from '#core'
import { shiftColour } from '../../colour/colour.ts'
import { inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import type { ExtraDefinition } from './extra.ts'
import { clothOverFace } from './lower-face.ts'

/** Cloth over nose and mouth. */
export const faceMask: ExtraDefinition = {
  name: 'face-mask',
  label: { zh: '蒙面', en: 'face mask' },
  layer: 'over',
  until: 2.75,
  draw(ctx, request) {
    const { subject, space, anatomy } = request
    const fill =
      subject.design.outfit.style === 'night-clothes' || subject.outfit.style === 'night-clothes'
        ? '#35323e'
        : subject.outfit.style === 'doctor-coat' || subject.outfit.style === 'nurse'
          ? '#b8d8e4'
          : '#35323e'
    const { top, cloth } = clothOverFace(request)
    paintCel(ctx, {
      shapes: [cloth],
      fill,
      line: shiftColour(fill, { lightness: -0.2 }),
      width: lineWeight(2.6, subject.scale) * 0.6,
      inside: () => {
        // From each ear to the corner of the mouth.
        const folds = new Path2D()
        for (const [[ex, ey], side] of [
          [top.at(0)!, -space.side],
          [top.at(-1)!, space.side],
        ] as const)
          for (const k of [0, 1, 2]) {
            const [mx, my] = space.project(side * 24, anatomy.mouthY - 18 + k * 14, 64)
            const from: Point = [ex, ey + 10 + k * 15]
            const bow: Point = [lerp(ex, mx, 0.45), lerp(from[1], my, 0.45) + 4]
            folds.addPath(inkPath([from, bow, [mx, my]], 5, taper(0.3, 0.6, 0), 4))
          }
        ctx.fillStyle = shiftColour(fill, { lightness: -0.07 })
        ctx.fill(folds)
      },
    })
  },
}
