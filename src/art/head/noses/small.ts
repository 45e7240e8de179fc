import type { NoseShape } from './nose-shape.ts'

/** A tick and a light: the usual face of a young woman. */
export const smallNose: NoseShape = {
  name: 'small',
  breadth: 7.5,
  reach: 17,
  ridge: 0.25,
  hook: 0,
  wings: 0.35,
  tip: 0.4,
}
