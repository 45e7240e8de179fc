import type { NoseShape } from './nose-shape.ts'

/** A bowed ridge with a low tip: cunning, age. */
export const hookedNose: NoseShape = {
  name: 'hooked',
  breadth: 10.5,
  reach: 22,
  ridge: 1,
  hook: 4,
  wings: 0.75,
  tip: 0.5,
}
