import type { NoseShape } from './nose-shape.ts'

/** A ball at the end of a short ridge: good nature, comedy. */
export const roundNose: NoseShape = {
  name: 'round',
  breadth: 12.5,
  reach: 21,
  ridge: 0.2,
  hook: -0.6,
  wings: 0.85,
  tip: 1,
  hang: 1,
  nostrils: 0.4,
}
