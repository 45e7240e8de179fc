import type { OrnamentDefinition } from './ornament.ts'
import { drawPeakedCap } from './peaked-cap.ts'

export const militaryCap: OrnamentDefinition = {
  name: 'military-cap',
  label: { zh: '军帽', en: 'military cap' },
  hat: true,
  draw: (ctx, request) =>
    drawPeakedCap(ctx, request, {
      cloth: request.subject.design.outfit.main,
      band: request.subject.design.outfit.second,
      peak: '#24222a',
      badge: '#d8a83a',
    }),
}
