import { faceDepth } from '../space.ts'
import type { ExtraDefinition } from './extra.ts'

/** A beauty spot under the character's left eye. */
export const mole: ExtraDefinition = {
  name: 'mole',
  label: { zh: '泪痣', en: 'beauty spot' },
  layer: 'skin',
  draw(ctx, { space, anatomy }) {
    const [x, y] = [58, anatomy.eyeY + 26]
    if (space.depth(x, y, faceDepth(x, y)) < 4) return
    const [px, py] = space.project(x, y, faceDepth(x, y))
    ctx.fillStyle = '#4a2a2a'
    ctx.beginPath()
    ctx.ellipse(px, py, 2.2, 2.3, 0, 0, Math.PI * 2)
    ctx.fill()
  },
}
