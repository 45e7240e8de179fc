import type { NoseShape } from './nose-shape.ts'

/** A bowed ridge with a low tip: cunning, age. */
export const hookedNose: NoseShape = {
  name: 'hooked',
  breadth: 10.5,
  reach: 23,
  ridge: 1,
  hook: 5.5,
  wings: 0.8,
  tip: 0.35,
  hang: 4.5,
  nostrils: 0.45,
}
