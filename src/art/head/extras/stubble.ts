import { withAlpha } from '../../colour/colour.ts'
import { curvePath } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import { growthOf, mid } from './beard-growth.ts'
import type { ExtraDefinition } from './extra.ts'

/** The blue shade of a jaw two days unshaven: where a beard would grow, and above the lip. */
export const stubble: ExtraDefinition = {
  name: 'stubble',
  label: { zh: '胡茬', en: 'stubble' },
  layer: 'skin',
  draw(ctx, request) {
    const { space, anatomy } = request
    const { cheek, jaw } = growthOf(request)
    const { mouthY, mouthHalf } = anatomy
    const lip = [
      [-mouthHalf * 1.15, 6],
      [-mouthHalf * 0.9, -9],
      [0, -13],
      [mouthHalf * 0.9, -9],
      [mouthHalf * 1.15, 6],
      [0, -4],
    ].map(([x, y]) => space.project(x!, mouthY + y!, faceDepth(x!, mouthY + y!) + 3 - Math.abs(x!) * 0.4))
    ctx.fillStyle = withAlpha('#4a5264', 0.13)
    ctx.fill(curvePath([...jaw, ...[...cheek].reverse()], true))
    ctx.fill(curvePath(lip, true))
    const dots = new Path2D()
    for (let i = 1; i < cheek.length - 1; i++)
      for (let k = 0; k < 6; k++) {
        // A grid would show: every hair stands a little beside its place.
        const jitter = ((i * 37 + k * 53) % 17) / 17
        const line = (points: typeof cheek) => mid(points[i]!, points[i + 1]!, jitter)
        const [x, y] = mid(line(cheek), line(jaw), (k + 0.4 + 0.8 * jitter) / 6.4)
        dots.rect(x, y, 0.8, 1.6)
      }
    ctx.fillStyle = withAlpha('#3a3440', 0.45)
    ctx.fill(dots)
  },
}
