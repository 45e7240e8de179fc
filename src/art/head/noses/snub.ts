import type { NoseShape } from './nose-shape.ts'

/** Short and turned up, the nostrils seen: cheek, pertness. */
export const snubNose: NoseShape = {
  name: 'snub',
  breadth: 10,
  reach: 17,
  ridge: 0.35,
  hook: -3,
  wings: 0.55,
  tip: 0.7,
  hang: -4.5,
  nostrils: 1,
}
