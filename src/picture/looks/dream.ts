import type { LookTreatment } from './look.ts'

/** Not real: violet, glowing, white at the edges. */
export const dream: LookTreatment = {
  id: 'dream',
  desaturate: 0.2,
  tint: { colour: '#c8a8ff', strength: 0.3 },
  bloom: 0.4,
  edge: { colour: '#f4ecff', strength: 0.7 },
  veil: { colour: '#e6d8ff', strength: 0.09 },
}
