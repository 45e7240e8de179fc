import { withAlpha } from '../../colour/colour.ts'
import { curvePath, type Point } from '../../ink/ink.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** The blue shade of a jaw two days unshaven. */
export const stubble: ExtraDefinition = {
  name: 'stubble',
  label: { zh: '胡茬', en: 'stubble' },
  layer: 'skin',
  draw(ctx, { space, anatomy }) {
    const at = (x: number, y: number): Point => space.project(x, y, faceDepth(x, y) + 2 - 46 * (Math.abs(x) / 84) ** 3)
    const drop = 4
    const shade = curvePath(
      [
        at(-88, 42),
        at(-80, 84),
        at(-46, 116),
        at(0, 134),
        at(46, 116),
        at(80, 84),
        at(88, 42),
        at(66, 66),
        at(44, 84),
        at(24, 83),
        at(0, anatomy.mouthY - 13),
        at(-24, 83),
        at(-44, 84),
        at(-66, 66),
      ],
      true,
    )
    ctx.fillStyle = withAlpha('#4a5264', 0.11)
    ctx.fill(shade)
    const dots = new Path2D()
    for (let i = 0; i < 150; i++) {
      const x = -64 + ((i * 37) % 128)
      const y = 80 + ((i * 53) % 44) + drop
      if (Math.abs(x) < anatomy.mouthHalf + 3 && Math.abs(y - anatomy.mouthY) < 9) continue
      if (space.depth(x, y, faceDepth(x, y)) < 8) continue
      const [px, py] = at(x, y)
      dots.rect(px, py, 0.7, 1.5)
    }
    ctx.fillStyle = withAlpha('#3a3440', 0.45)
    ctx.fill(dots)
  },
}
