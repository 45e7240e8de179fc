import type { FigureSubject } from '../character/subject.ts'
import { inkPath, type Point } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import { browNamed } from './brows/registry.ts'
import { faceDepth, type HeadSpace } from './space.ts'

/** One brow. `colour` is chosen from the hair. */
export function drawBrow(
  ctx: CanvasRenderingContext2D,
  {
    subject,
    anatomy,
    space,
    side,
    colour,
  }: { subject: FigureSubject; anatomy: Anatomy; space: HeadSpace; side: 1 | -1; colour: string },
): void {
  const { design, pose } = subject
  const face = pose.face
  const shape = browNamed(design.brows.shape)
  const raise = face.brow * 10.5 + face.browAsymmetry * side * 8
  const points = shape.line.map(([u, v]): Point => {
    const t = (u + 28) / 60
    const inner = Math.max(0, 1 - t)
    // Anger pulls the inner end down and in; grief lifts it and lets the tail fall.
    const angle =
      face.browAngle < 0 ? -face.browAngle * (11 * inner - 4.5 * t) : -face.browAngle * (12 * inner ** 1.3 - 4 * t)
    const knit = Math.max(0, -face.browAngle) * 4.5 * inner
    const x = side * (anatomy.eyeSpacing + (u - knit) * anatomy.eyeWidth * 0.98)
    const y = anatomy.browY + v * (0.9 + 0.1 * anatomy.grown) - raise + angle - design.eyes.tilt * t * 2.5
    const out = Math.max(0, t)
    return space.project(x, y, faceDepth(x, y) + 2 - 9 * out * out)
  })
  const width = shape.width * design.brows.weight * (0.72 + 0.42 * anatomy.masculine)
  ctx.fillStyle = colour
  ctx.fill(inkPath(points, width, (t) => Math.max(0.04, shape.profile(t)), 5))
}
