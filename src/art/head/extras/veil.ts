import { shiftColour, withAlpha } from '../../colour/colour.ts'
import { inkPath, type Point, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'
import { clothOverFace } from './lower-face.ts'

/** Thin silk over the lower face. */
export const veil: ExtraDefinition = {
  name: 'veil',
  label: { zh: '面纱', en: 'veil' },
  layer: 'over',
  until: 2.75,
  draw(ctx, request) {
    const { subject, space, anatomy } = request
    const y = anatomy.eyeY + 26
    const blow = subject.pose.sway * 12
    const colour = subject.design.outfit.main
    const at = (x: number, down: number, depth: number): Point => space.project(x, down, depth)
    // It hangs from the cheeks and the tip of the nose.
    const hem = [
      at(-78, 100, 10),
      at(-56 + blow * 0.5, 152, 40),
      at(6 + blow, 192, 80),
      at(56 + blow * 0.5, 150, 40),
      at(78, 100, 10),
    ]
    const { cloth } = clothOverFace(request, hem)
    ctx.fillStyle = withAlpha(shiftColour(colour, { lightness: 0.14 }), 0.72)
    ctx.fill(cloth)
    ctx.strokeStyle = withAlpha(shiftColour(colour, { lightness: -0.2 }), 0.8)
    ctx.lineWidth = 2
    ctx.stroke(cloth)
    const folds = new Path2D()
    for (const x of [-56, -26, 6, 34, 58]) {
      const depth = (down: number) => faceDepth(x, down) + 8
      folds.addPath(
        inkPath(
          [at(x, y + 8, depth(y)), at(x * 0.94 + 3, 96, depth(60)), at(x * 0.8 + blow, 156, depth(60) * 0.9)],
          6,
          taper(0.5, 0.5, 0),
          4,
        ),
      )
    }
    ctx.save()
    ctx.clip(cloth)
    ctx.fillStyle = withAlpha(shiftColour(colour, { lightness: -0.1 }), 0.35)
    ctx.fill(folds)
    ctx.restore()
  },
}
