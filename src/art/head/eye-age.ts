import { clamp } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
import type { EyeRequest, OnFace } from './eye-place.ts'

/** Crow's feet and the bag under an older eye. */
export function drawBags(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, tones }: EyeRequest,
  lower: readonly Point[],
  onFace: OnFace,
): void {
  const strength = clamp(Math.max(anatomy.aged * 0.8, subject.design.face.wrinkles), 0, 1)
  const lines = new Path2D()
  const line = lineWeight(1.8, subject.scale)
  const bag = lower.slice(0, 4).map(([x, y]) => onFace(x * 0.9, y + 7.5))
  lines.addPath(inkPath(bag, line, taper(0.4, 0.5, 0), 3))
  for (const [dy, long] of [
    [-3, 9],
    [2, 11],
    [7, 8],
  ] as const) {
    lines.addPath(
      inkPath(
        [onFace(33, dy), onFace(33 + long * 0.5, dy + dy * 0.35), onFace(33 + long, dy + dy)],
        line * 0.9,
        (t) => Math.sin(Math.PI * (0.15 + 0.85 * t)),
        2,
      ),
    )
  }
  ctx.fillStyle = withAlpha(tones.line, 0.62 * strength)
  ctx.fill(lines)
}
