import type { NoseShape } from './nose-shape.ts'

/** Narrow, high and pointed: pride, cunning. */
export const sharpNose: NoseShape = {
  name: 'sharp',
  breadth: 7,
  reach: 24,
  ridge: 1,
  hook: 0.8,
  wings: 0.3,
  tip: 0,
  hang: 1.5,
  nostrils: 0.3,
}
