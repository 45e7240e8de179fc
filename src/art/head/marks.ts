import { clamp, smoothstep } from '#core'
import type { FigureSubject } from '../character/subject.ts'
import { withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, lineWeight, type Point, taper } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import type { SkinTones } from './skin.ts'
import { faceDepth, type HeadSpace } from './space.ts'

interface MarkRequest {
  subject: FigureSubject
  anatomy: Anatomy
  space: HeadSpace
  tones: SkinTones
}

const onFace =
  (space: HeadSpace) =>
  (x: number, y: number, out = 1): Point =>
    space.project(x, y, faceDepth(x, y) + out)

/** Blush and the shadow of dread: on the skin, under the eyes' ink. */
export function drawSkinMarks(ctx: CanvasRenderingContext2D, { subject, anatomy, space, tones }: MarkRequest): void {
  const face = { ...subject.pose.face, blush: subject.pose.face.blush * (1 - 0.45 * anatomy.masculine) }
  const at = onFace(space)
  if (face.blush > 0.02) {
    for (const side of [-1, 1]) {
      const x0 = side * 55
      if (space.depth(x0, 0, faceDepth(x0, 60)) < 0) continue
      const [x, y] = at(x0, anatomy.eyeY + 38)
      const rx = 31 * Math.max(0.35, Math.abs(space.cos + side * space.sin * -0.5))
      ctx.save()
      ctx.translate(x, y)
      ctx.scale(rx / 30, 0.62)
      const glow = ctx.createRadialGradient(0, 0, 3, 0, 0, 30)
      glow.addColorStop(0, withAlpha('#f0606e', 0.5 * face.blush))
      glow.addColorStop(0.5, withAlpha('#f0606e', 0.3 * face.blush))
      glow.addColorStop(1, withAlpha('#f0606e', 0))
      ctx.fillStyle = glow
      ctx.fillRect(-30, -30, 60, 60)
      ctx.restore()
      const hatch = smoothstep(0.5, 0.9, face.blush)
      if (hatch > 0.02) {
        const strokes = new Path2D()
        for (const i of [-1, 0, 1]) {
          const u = x0 + i * 9
          strokes.addPath(
            inkPath(
              [at(u + 3.5, anatomy.eyeY + 31), at(u, anatomy.eyeY + 37), at(u - 4, anatomy.eyeY + 42)],
              2.4,
              taper(0.4, 0.5, 0.1),
              3,
            ),
          )
        }
        ctx.fillStyle = withAlpha('#dc4a5c', 0.75 * hatch)
        ctx.fill(strokes)
      }
    }
  }
  if (face.shadow > 0.02) {
    const fall = ctx.createLinearGradient(0, -70, 0, anatomy.eyeY + 34)
    fall.addColorStop(0, withAlpha('#3a3a6a', 0.8 * face.shadow))
    fall.addColorStop(0.55, withAlpha('#4a4a7a', 0.5 * face.shadow))
    fall.addColorStop(1, withAlpha('#5a5a8a', 0))
    ctx.fillStyle = fall
    ctx.fillRect(-140, -160, 280, 240)
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

/** The lines that years leave, and the folds beside a pulled mouth. */
export function drawWrinkles(ctx: CanvasRenderingContext2D, { subject, anatomy, space, tones }: MarkRequest): void {
  const { design, pose, scale } = subject
  const at = onFace(space)
  const years = clamp(design.face.wrinkles, 0, 1)
  const strain =
    clamp(Math.max(0, pose.face.smile - 0.5) * 0.5 + pose.face.teeth * pose.face.mouthOpen * 1.2, 0, 0.6) *
    anatomy.grown *
    (0.35 + 0.65 * anatomy.masculine)
  const folds = Math.max(years * 0.9, strain)
  const weight = lineWeight(2, scale)
  if (folds > 0.04) {
    const lines = new Path2D()
    for (const side of [-1, 1]) {
      if (space.depth(side * 30, 0, 55) < 12) continue
      lines.addPath(
        inkPath(
          [
            at(side * 14, anatomy.noseY + 1),
            at(side * 23, anatomy.noseY + 11),
            at(side * 28.5, anatomy.mouthY - 4),
            at(side * 28, anatomy.mouthY + 6 * years),
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

/** Tears: water runs from both corners in thin lines that end in a drop. */
export function drawTears(ctx: CanvasRenderingContext2D, { subject, anatomy, space }: MarkRequest): void {
  const { face } = subject.pose
  if (face.tearRun < 0.02) return
  const at = onFace(space)
  for (const side of [-1, 1]) {
    for (const [u, delay] of [
      [10, 0],
      [-15, 0.3],
    ] as const) {
      const run = clamp((face.tearRun - delay) / (1 - delay), 0, 1)
      if (run < 0.02) continue
      const x = side * (anatomy.eyeSpacing + u)
      if (space.depth(x, 0, faceDepth(x, 40)) < 8) continue
      const y = anatomy.eyeY + 14 * anatomy.eyeHeight
      const end = y + run * (u > 0 ? 62 : 44)
      const way = [at(x, y), at(x + side * 2, (y + end) / 2, 2), at(x + side * 3, end, 2)]
      ctx.fillStyle = '#ffffffa8'
      ctx.fill(inkPath(way, 4.6, (t) => 0.55 + 0.45 * t, 4))
      ctx.fillStyle = '#b8d4f4b0'
      ctx.fill(
        inkPath(
          way.map(([px, py]): Point => [px + 1.2, py]),
          1.7,
          (t) => 0.5 + 0.5 * t,
          4,
        ),
      )
      drop(ctx, way[2]!, 4.6)
    }
  }
}

function drop(ctx: CanvasRenderingContext2D, [x, y]: Point, size: number): void {
  const path = curvePath(
    [
      [x, y - size * 1.6],
      [x + size * 0.62, y - size * 0.2],
      [x + size * 0.8, y + size * 0.7],
      [x, y + size * 1.5],
      [x - size * 0.8, y + size * 0.7],
      [x - size * 0.62, y - size * 0.2],
    ],
    true,
  )
  ctx.fillStyle = '#dcecfff0'
  ctx.fill(path)
  ctx.strokeStyle = '#7ea2d8c0'
  ctx.lineWidth = 1
  ctx.stroke(path)
  ctx.fillStyle = '#ffffff'
  ctx.beginPath()
  ctx.ellipse(x - size * 0.25, y + size * 0.25, size * 0.22, size * 0.4, 0.3, 0, Math.PI * 2)
  ctx.fill()
}

/** Signs over everything else: sweat at the temple, the anger mark on the hair. */
export function drawSigns(ctx: CanvasRenderingContext2D, { subject, anatomy, space }: MarkRequest): void {
  const { face } = subject.pose
  const side = space.yaw > 0.1 ? -1 : 1
  if (face.sweat > 0.04) {
    ctx.globalAlpha = smoothstep(0.04, 0.3, face.sweat)
    const at = onFace(space)
    drop(ctx, at(side * 74, anatomy.browY - 4 + 10 * face.sweat, 4), 8.5)
    if (face.sweat > 0.7) drop(ctx, at(-side * 70, anatomy.eyeY + 42, 3), 5.5)
    ctx.globalAlpha = 1
  }
  // A small one would be a pimple: it springs up at more than half its size.
  if (face.angerMark > 0.15) {
    const [x, y] = space.project(side * 58, -78, 70)
    const size = 10 + 8 * smoothstep(0.15, 0.6, face.angerMark)
    const path = new Path2D()
    for (let i = 0; i < 4; i++) {
      const a = (i * Math.PI) / 2 + 0.2
      const p = (r: number, turn: number): Point => [
        x + Math.cos(a + turn) * r * size,
        y + Math.sin(a + turn) * r * size,
      ]
      path.addPath(
        inkPath(
          [p(1.05, 0.12), p(0.42, 0.42), p(0.3, 0.8), p(0.42, 1.15), p(1.05, 1.45)],
          5.2,
          taper(0.35, 0.35, 0.25),
          4,
        ),
      )
    }
    ctx.strokeStyle = '#ffffffd0'
    ctx.lineWidth = 3
    ctx.stroke(path)
    ctx.fillStyle = '#d8283a'
    ctx.fill(path)
  }
}
