import { mixColours, withAlpha } from '../../colour/colour.ts'
import { curvePath } from '../../ink/ink.ts'
import { placeOnFace } from '../eye-place.ts'
import type { ExtraDefinition } from './extra.ts'

/** A soft shade of make-up over the lids. */
export const eyeShadow: ExtraDefinition = {
  name: 'eye-shadow',
  label: { zh: '眼影', en: 'eye shadow' },
  layer: 'skin',
  draw(ctx, { subject, space, anatomy }) {
    for (const side of [-1, 1] as const) {
      if (space.depth(side * 46, 0, 50) <= 0) continue
      const onFace = placeOnFace({ subject, space, anatomy, side }, 0)
      const [x, y] = onFace(8, -12)
      ctx.fillStyle = withAlpha(mixColours('#b8506a', '#ffffff', 0.1), 0.32)
      ctx.fill(
        curvePath([onFace(-22, 0), onFace(-8, -16), onFace(16, -21), onFace(38, -10), onFace(28, 0), [x, y + 6]], true),
      )
    }
  },
}
