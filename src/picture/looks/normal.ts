import type { LookTreatment } from './look.ts'

/** As it is. */
export const normal: LookTreatment = {
  id: 'normal',
  desaturate: 0,
  tint: null,
  bloom: 0,
  edge: null,
  veil: null,
}
