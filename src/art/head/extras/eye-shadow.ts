import { drawEyeShadow } from '../eye.ts'
import type { ExtraDefinition } from './extra.ts'

/** A shade of the accent over the lids. */
export const eyeShadow: ExtraDefinition = {
  name: 'eye-shadow',
  label: { zh: '眼影', en: 'eye shadow' },
  layer: 'skin',
  draw(ctx, { subject, space, anatomy, tones }) {
    for (const side of [-1, 1] as const)
      if (space.depth(side * 46, 0, 50) > 0)
        drawEyeShadow(ctx, { subject, space, anatomy, tones, side, lash: '#2a171c' }, '#b8506a')
  },
}
