import { smoothstep } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { inkPath, lineWeight, type Point, sampleCurve, taper, traceCurve } from '../ink/ink.ts'
import { drawBags } from './eye-age.ts'
import { drawBall } from './eye-ball.ts'
import { drawLowerLashes, drawUpperLashes, lashWeight } from './eye-lashes.ts'
import { lidsOf } from './eye-lids.ts'
import { type EyeRequest, type OnFace, placeOnFace } from './eye-place.ts'
import { eyeNamed } from './eyes/registry.ts'

/** One eye with its lashes, fold and light; the brow is drawn apart, above the hair's shadow. */
export function drawEye(ctx: CanvasRenderingContext2D, request: EyeRequest): void {
  const { subject, anatomy } = request
  const shape = eyeNamed(subject.design.eyes.shape)
  const lids = lidsOf(request, shape)
  const { open, upper, lower } = lids
  const onFace = placeOnFace(request, shape.lift)
  if (lower[2]![1] - upper[2]![1] > 1.2 && open > 0.06) {
    const opening = new Path2D()
    const onto = (points: readonly Point[]) => points.map(([u, v]) => onFace(u, v))
    traceCurve(opening, onto(upper), false, true)
    traceCurve(opening, onto(lower).reverse())
    opening.closePath()
    drawBall(ctx, { ...request, opening, upper, onFace })
  }
  const curve = sampleCurve(upper, 6)
  const weight = lashWeight(request, shape)
  drawUpperLashes(ctx, request, { open, lids: curve, weight, onFace })
  drawLowerLashes(ctx, request, lids, onFace)
  if (shape.crease !== null) drawFold(ctx, request, { open, lids: curve, height: shape.crease + weight * 0.25, onFace })
  if (anatomy.aged > 0.2 || subject.design.face.wrinkles > 0.25) drawBags(ctx, request, lower, onFace)
}

/** The fold of the lid follows the upper lid as it moves. */
function drawFold(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, tones }: EyeRequest,
  { open, lids, height, onFace }: { open: number; lids: readonly Point[]; height: number; onFace: OnFace },
): void {
  const show = smoothstep(0.15, 0.5, open) * (1 - smoothstep(1.15, 1.3, open) * 0.4)
  if (show <= 0.02) return
  const at = lids.slice(Math.floor(lids.length * 0.12)).map(([x, y], i, all) => {
    const t = i / (all.length - 1)
    const above = height * (0.62 + 0.38 * Math.sin(Math.PI * Math.min(1, t * 1.1)))
    return onFace(x + t * 2.5, y - above / Math.max(0.7, anatomy.eyeHeight))
  })
  ctx.fillStyle = withAlpha(tones.line, 0.62 * show)
  ctx.fill(inkPath(at, lineWeight(1.7, subject.scale), taper(0.4, 0.3, 0.05), 2))
}
