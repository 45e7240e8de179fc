import { withAlpha } from '../../colour/colour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

export const freckles: ExtraDefinition = {
  name: 'freckles',
  label: { zh: '雀斑', en: 'freckles' },
  layer: 'skin',
  draw(ctx, { space, anatomy, tones }) {
    const dots = new Path2D()
    for (const side of [-1, 1])
      for (let i = 0; i < 9; i++) {
        const x = side * (24 + ((i * 13) % 37))
        const y = anatomy.eyeY + 26 + ((i * 7) % 15)
        if (space.depth(x, y, faceDepth(x, y)) < 6) continue
        const [px, py] = space.project(x, y, faceDepth(x, y))
        dots.moveTo(px + 1.3, py)
        dots.arc(px, py, 1.3, 0, Math.PI * 2)
      }
    ctx.fillStyle = withAlpha(tones.deep, 0.6)
    ctx.fill(dots)
  },
}
