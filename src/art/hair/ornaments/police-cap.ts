import type { OrnamentDefinition } from './ornament.ts'
import { drawPeakedCap } from './peaked-cap.ts'

export const policeCap: OrnamentDefinition = {
  name: 'police-cap',
  label: { zh: '警帽', en: 'police cap' },
  hat: true,
  draw: (ctx, request) =>
    drawPeakedCap(ctx, request, { cloth: '#2d3b5c', band: '#1f2a45', peak: '#1a1a22', badge: '#dfe4ee' }),
}
