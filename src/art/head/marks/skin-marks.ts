import { smoothstep } from '#core'
import { withAlpha } from '../../colour/colour.ts'
import { inkPath, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import { type MarkRequest, onFace } from './mark.ts'

/** Blush and the shadow of dread: on the skin, under the eyes' ink. */
export function drawSkinMarks(ctx: CanvasRenderingContext2D, { subject, anatomy, space }: MarkRequest): void {
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
}
