import { withAlpha } from '../../colour/colour.ts'
import { inkPath, lineWeight, type Point, taper } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** Joins in a face that was made: from the temple over the cheek to the jaw, and a small light where they meet. */
export const seams: ExtraDefinition = {
  name: 'seams',
  label: { zh: '接缝', en: 'seams of an android' },
  layer: 'skin',
  draw(ctx, { subject, space, anatomy, tones }) {
    const { eyeY, mouthY } = anatomy
    const at = (x: number, y: number): Point => space.project(x, y, faceDepth(x, y) + 1)
    const lines = new Path2D()
    for (const side of [-1, 1]) {
      const joint: Point = [side * 58, eyeY + 34]
      if (space.depth(joint[0], joint[1], faceDepth(...joint)) < 4) continue
      for (const way of [
        [[side * 80, eyeY + 10], [side * 72, eyeY + 30], joint],
        [joint, [side * 46, mouthY - 6], [side * 48, mouthY + 14], [side * 36, mouthY + 26]],
      ] as Point[][])
        lines.addPath(
          inkPath(
            way.map(([x, y]) => at(x, y)),
            lineWeight(2.2, subject.scale),
            taper(0.1, 0.1, 0.6),
            4,
          ),
        )
    }
    ctx.fillStyle = withAlpha(tones.line, 0.7)
    ctx.fill(lines)
    for (const side of [-1, 1]) {
      const [x, y] = [side * 58, eyeY + 34]
      if (space.depth(x, y, faceDepth(x, y)) < 4) continue
      const [px, py] = at(x, y)
      ctx.fillStyle = withAlpha(subject.design.eyes.colour, 0.3)
      ctx.beginPath()
      ctx.arc(px, py, 6, 0, Math.PI * 2)
      ctx.fill()
      ctx.fillStyle = '#e8f6ff'
      ctx.beginPath()
      ctx.arc(px, py, 2.6, 0, Math.PI * 2)
      ctx.fill()
    }
  },
}
