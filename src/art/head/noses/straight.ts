import type { NoseShape } from './nose-shape.ts'

/** A clear straight ridge: leads, nobles. */
export const straightNose: NoseShape = {
  name: 'straight',
  breadth: 9,
  reach: 20,
  ridge: 0.8,
  hook: 0.4,
  wings: 0.5,
  tip: 0.3,
  hang: 0,
  nostrils: 0.5,
}
