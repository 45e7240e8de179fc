import type { ExtraDefinition } from './extra.ts'
import { drawSpectacles } from './glasses.ts'

export const sunglasses: ExtraDefinition = {
  name: 'sunglasses',
  label: { zh: '墨镜', en: 'sunglasses' },
  layer: 'over',
  draw: (ctx, request) => drawSpectacles(ctx, request, '#16141c', '#1c1a26ee', 3.4),
}
