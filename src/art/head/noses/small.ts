import type { NoseShape } from './nose-shape.ts'

/** A tick and a light: the usual face of a young woman. */
export const smallNose: NoseShape = {
  name: 'small',
  breadth: 6.5,
  reach: 16,
  ridge: 0.15,
  hook: 0,
  wings: 0.2,
  tip: 0.35,
  hang: 0,
  nostrils: 0.25,
}
