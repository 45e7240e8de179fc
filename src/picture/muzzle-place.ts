import { designHeight, designWidth, type Unit } from '#core'
import { heldReach } from '#motion'
import type { FigurePainter } from './figure-painter.ts'
import type { FramedFigure } from './framed.ts'
import type { MotionRequest, PaintLibrary } from './library.ts'

/** Where in the picture the muzzle is of whoever aims, as fractions of it, and which way it points; null when nobody aims a gun. */
export function muzzlePlace(
  people: readonly { framed: FramedFigure; painter: FigurePainter; plan: ReturnType<PaintLibrary['planFigure']> }[],
  frame: number,
): { x: Unit; y: Unit; side: number } | null {
  const shooter = people.find(({ framed }) => aims(framed.figure))
  if (shooter === undefined) return null
  const { framed, painter, plan } = shooter
  const pose = plan(frame)
  const [, [x, y]] = heldReach(framed.design, pose, framed.figure.holds.right === 'gun' ? 'right' : 'left')
  const { x: left, y: top, scale, roll } = painter.standsAt(frame)
  const [cos, sin] = [Math.cos(roll) * scale, Math.sin(roll) * scale]
  return {
    x: (left + x * cos - y * sin) / designWidth,
    y: (top + x * sin + y * cos) / designHeight,
    side: Math.sign(Math.sin(pose.body.yaw)) || 1,
  }
}

const aims = ({ gestures, holds }: MotionRequest['figure']): boolean =>
  (holds.right === 'gun' || holds.left === 'gun') && gestures.some(({ gesture }) => gesture === 'aim')
