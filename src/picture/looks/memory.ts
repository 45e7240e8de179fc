import type { LookTreatment } from './look.ts'

/** What someone recalls: cool, pale, soft. */
export const memory: LookTreatment = {
  id: 'memory',
  desaturate: 0.42,
  tint: { colour: '#9ab4d8', strength: 0.3 },
  bloom: 0.25,
  edge: { colour: '#e8f0ff', strength: 0.5 },
  veil: { colour: '#dce8ff', strength: 0.06 },
}
