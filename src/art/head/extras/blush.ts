import { withAlpha } from '../../colour/colour.ts'
import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** Rouge. */
export const blush: ExtraDefinition = {
  name: 'blush',
  label: { zh: '腮红', en: 'rouge' },
  layer: 'skin',
  draw(ctx, { space, anatomy }) {
    for (const side of [-1, 1]) {
      const [x, y] = space.project(side * 56, anatomy.eyeY + 40, faceDepth(56, 56))
      if (space.depth(side * 56, 0, 50) < 0) continue
      const glow = ctx.createRadialGradient(x, y, 2, x, y, 27)
      glow.addColorStop(0, withAlpha('#ee6a72', 0.42))
      glow.addColorStop(1, withAlpha('#ee6a72', 0))
      ctx.fillStyle = glow
      ctx.fillRect(x - 30, y - 30, 60, 60)
    }
  },
}
