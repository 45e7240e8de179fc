import { clamp } from '#core'
import { withAlpha } from '../../colour/colour.ts'
import { curvePath, inkPath, lineWeight, taper } from '../../ink/ink.ts'
import { type MarkRequest, onFace } from './mark.ts'

/** The lines that years leave, and the folds beside a pulled mouth. */
export function drawWrinkles(ctx: CanvasRenderingContext2D, { subject, anatomy, space, tones }: MarkRequest): void {
  const { design, pose, scale } = subject
  const at = onFace(space)
  const years = clamp(design.face.wrinkles, 0, 1)
  const strain =
    clamp(Math.max(0, pose.face.smile - 0.5) * 0.5 + pose.face.teeth * pose.face.mouthOpen * 1.2, 0, 0.6) *
    anatomy.grown *
    (0.35 + 0.65 * anatomy.masculine)
  const folds = Math.max(years ** 1.4 * 0.9, strain * 0.8)
  const weight = lineWeight(2, scale)
  if (folds > 0.04) {
    const lines = new Path2D()
    for (const side of [-1, 1]) {
      // The far fold would lie on the lips of a turned face.
      if (space.depth(side * 30, 0, 55) < 12 || (side === space.side && Math.abs(space.yaw) > 0.5)) continue
      lines.addPath(
        inkPath(
          [
            at(side * 17, anatomy.noseY + 1),
            at(side * 26, anatomy.noseY + 9),
            at(side * (30 + 3 * years), anatomy.mouthY - 9 + 4 * years),
            at(side * (30 + 3 * years), anatomy.mouthY - 5 + 9 * years),
          ],
          weight * 0.95,
          taper(0.4, 0.6, 0),
          3,
        ),
      )
    }
    ctx.fillStyle = withAlpha(tones.line, 0.6 * folds)
    ctx.fill(lines)
  }
  if (years > 0.25) {
    const lines = new Path2D()
    const count = years > 0.6 ? 3 : 2
    for (let i = 0; i < count; i++) {
      const y = anatomy.browY - 16 - 11 * i - pose.face.brow * 4
      const half = 34 - 7 * i
      lines.addPath(
        inkPath(
          [at(-half, y + 2), at(-half * 0.4, y - 1), at(half * 0.1, y + 1), at(half * 0.5, y - 1), at(half, y + 2)],
          weight * 0.8,
          taper(0.4, 0.4, 0),
          3,
        ),
      )
    }
    for (const side of [-1, 1]) {
      if (space.depth(side * 60, 0, 45) < 8) continue
      // The hollow of the cheek.
      lines.addPath(
        inkPath([at(side * 66, 52), at(side * 58, 66), at(side * 53, 84)], weight * 0.9 * years, taper(0.5, 0.5, 0), 3),
      )
      lines.addPath(
        inkPath(
          [at(side * 20, anatomy.mouthY + 9), at(side * 22, anatomy.mouthY + 15), at(side * 19, anatomy.mouthY + 21)],
          weight * 0.7 * years,
          taper(0.5, 0.5, 0),
          3,
        ),
      )
    }
    ctx.fillStyle = withAlpha(tones.line, 0.5 * years)
    ctx.fill(lines)
  }
  if (anatomy.masculine > 0.6 && design.face.cheek < 0) {
    const hollow = new Path2D()
    for (const side of [-1, 1])
      if (space.depth(side * 66, 0, 45) > 4)
        hollow.addPath(
          curvePath(
            [at(side * 82, 50), at(side * 62, 64), at(side * 54, 84), at(side * 66, 78), at(side * 78, 66)],
            true,
          ),
        )
    ctx.fillStyle = withAlpha(tones.shadow, Math.min(0.75, -design.face.cheek * 2))
    ctx.fill(hollow)
  }
}
