import type { LookTreatment } from './look.ts'

/** Then: faded, sepia, burnt out at the edges. */
export const flashback: LookTreatment = {
  id: 'flashback',
  desaturate: 0.6,
  tint: { colour: '#d8a866', strength: 0.42 },
  bloom: 0.22,
  edge: { colour: '#fff3dc', strength: 0.62 },
  veil: { colour: '#ffedc8', strength: 0.06 },
}
