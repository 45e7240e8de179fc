import type { NoseShape } from './nose-shape.ts'

/** Wide wings and a blunt tip: earthy, strong. */
export const broadNose: NoseShape = {
  name: 'broad',
  breadth: 17,
  reach: 18,
  ridge: 0.35,
  hook: 0.4,
  wings: 1,
  tip: 0.75,
  hang: 0.5,
  nostrils: 0.9,
}
