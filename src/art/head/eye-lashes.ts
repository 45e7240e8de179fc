import { smoothstep } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { inkPath, lineWeight, type Point, polygonPath, sampleCurve } from '../ink/ink.ts'
import type { Lids } from './eye-lids.ts'
import type { EyeRequest, OnFace } from './eye-place.ts'
import type { EyeShape } from './eyes/eye-shape.ts'

/** How heavy the upper lash line is, u. */
export function lashWeight({ subject, anatomy }: EyeRequest, shape: EyeShape): number {
  const female = 1 - anatomy.masculine
  return (
    (5.1 + 1.1 * female) *
    shape.weight *
    (0.75 + 0.3 * subject.design.eyes.lash * (0.4 + 0.6 * female)) *
    (1 - anatomy.aged * 0.3)
  )
}

/** The lash line: thin at the nose, heavy towards the temple, with a wing; `lids` is the upper lid as a curve. */
export function drawUpperLashes(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, lash }: EyeRequest,
  { open, lids, weight, onFace }: { open: number; lids: readonly Point[]; weight: number; onFace: OnFace },
): void {
  const { design, pose } = subject
  const { face } = pose
  const female = 1 - anatomy.masculine
  const lift = face.happyArc > 0.5 || open < 0.3 ? 0.72 : 1
  const outline = [...lids]
  const wing = 2 + 6.5 * female * design.eyes.lash
  const tip = lids.at(-1)!
  outline.push([tip[0] + wing * 0.55, tip[1] - wing * 0.1], [tip[0] + wing, tip[1] - wing * (open > 0.3 ? 0.42 : 0.1)])
  const count = outline.length - 1
  const above: Point[] = []
  const below: Point[] = []
  for (let i = 0; i <= count; i++) {
    const [x, y] = outline[i]!
    const t = i / count
    const body = (0.1 + 0.9 * smoothstep(-0.05, 0.62, t)) * (1 - smoothstep(0.86, 1, t) * 0.92)
    const thick = weight * body * lift
    const flat = (t - 0.45) * 0.5
    above.push(onFace(x + flat * thick * 0.6, y - thick * 0.78))
    below.push(onFace(x - flat * thick * 0.2, y + thick * 0.22))
  }
  ctx.fillStyle = lash
  ctx.fill(polygonPath([...above, ...below.reverse()]))
  if (female > 0.5 && design.eyes.lash > 0.35) {
    for (const [t, length, lean] of [
      [0.6, 6, 0.35],
      [0.73, 7.5, 0.6],
      [0.84, 8.5, 0.85],
    ] as const) {
      const [x, y] = outline[Math.round(t * count)]!
      const l = length * design.eyes.lash
      const down = open < 0.3 && face.happyArc < 0.5 ? -0.55 : 1
      ctx.fill(
        inkPath(
          [
            onFace(x - 1.4, y - 1),
            onFace(x + l * lean * 0.55, y - l * 0.5 * down),
            onFace(x + l * lean * 1.25, y - l * 0.82 * down),
          ],
          2.3,
          (u) => (1 - u) ** 0.8,
          3,
        ),
      )
    }
  }
}

/** Lower lashes only towards the outer corner. */
export function drawLowerLashes(
  ctx: CanvasRenderingContext2D,
  { subject, anatomy, lash }: EyeRequest,
  { open, lower }: Lids,
  onFace: OnFace,
): void {
  if (open <= 0.25) return
  const { design, scale } = subject
  const female = 1 - anatomy.masculine
  const low = sampleCurve(lower, 5)
  const part = low.slice(Math.floor(low.length * 0.36)).map(([x, y]) => onFace(x, y + 0.4))
  ctx.fillStyle = withAlpha(lash, (0.5 + 0.3 * female) * smoothstep(0.25, 0.6, open))
  ctx.fill(inkPath(part, lineWeight(1.25 + 0.6 * female, scale), (t) => 0.25 + 0.75 * t, 2))
  if (female > 0.5 && design.eyes.lash > 0.7) {
    const lashes = new Path2D()
    for (const t of [0.66, 0.78, 0.88]) {
      const [x, y] = low[Math.round(t * (low.length - 1))]!
      lashes.addPath(inkPath([onFace(x, y), onFace(x + 1.6, y + 2.4), onFace(x + 3, y + 3.6)], 1.3, (u) => 1 - u, 2))
    }
    ctx.fill(lashes)
  }
}
