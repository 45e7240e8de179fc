import { clamp } from '#core'
import { withAlpha } from '../../colour/colour.ts'
import { curvePath, inkPath, lineWeight, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import { type MarkRequest, onFace } from './mark.ts'

/** What effort and sleeplessness leave on a face: rings under the eyes, a wrinkled nose, knitted brows. */
export function drawStrain(ctx: CanvasRenderingContext2D, { subject, anatomy, space, tones }: MarkRequest): void {
  const { face } = subject.pose
  const at = onFace(space)
  if (face.weary > 0.02) {
    for (const side of [-1, 1]) {
      const x0 = side * anatomy.eyeSpacing
      if (space.depth(x0, 0, faceDepth(x0, 40)) < 0) continue
      const under = anatomy.eyeY + 15 * anatomy.eyeHeight
      ctx.fillStyle = withAlpha('#6a4a78', 0.3 * face.weary)
      ctx.fill(
        curvePath(
          [
            at(x0 - 24, under - 4),
            at(x0, under + 1),
            at(x0 + 24, under - 4),
            at(x0 + 15, under + 9),
            at(x0, under + 13),
            at(x0 - 15, under + 9),
          ],
          true,
        ),
      )
    }
  }
  // A nose that is drawn up wrinkles beside its bridge.
  const sneer = clamp((face.lowerLid - 0.3) * 5, 0, 1) * clamp(-face.smile * 1.2, 0, 1)
  if (sneer > 0.02) {
    const folds = new Path2D()
    for (const side of [-1, 1])
      for (const i of [0, 1])
        folds.addPath(
          inkPath(
            [
              at(side * (7 + i), anatomy.eyeY + 10 + i * 8, 9),
              at(side * (12 + i), anatomy.eyeY + 7 + i * 8, 6),
              at(side * (17 + i), anatomy.eyeY + 9 + i * 8, 3),
            ],
            lineWeight(2, subject.scale),
            taper(0.4, 0.5, 0),
            3,
          ),
        )
    ctx.fillStyle = withAlpha(tones.line, 0.5 * sneer)
    ctx.fill(folds)
  }
  // Lines of strain between knitted brows.
  const knit = clamp((-face.browAngle - 0.55) * 1.8, 0, 1)
  if (knit > 0.02) {
    const frown = new Path2D()
    for (const side of [-1, 1])
      frown.addPath(
        inkPath(
          [at(side * 6, anatomy.browY - 5, 5), at(side * 4, anatomy.browY + 3, 6), at(side * 5, anatomy.browY + 10, 5)],
          lineWeight(2, subject.scale),
          taper(0.5, 0.5, 0),
          3,
        ),
      )
    ctx.fillStyle = withAlpha(tones.line, 0.65 * knit)
    ctx.fill(frown)
  }
}
