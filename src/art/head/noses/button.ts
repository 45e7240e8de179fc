import type { NoseShape } from './nose-shape.ts'

/** Round and short: children, comedy. */
export const buttonNose: NoseShape = {
  name: 'button',
  breadth: 8.5,
  reach: 14,
  ridge: 0,
  hook: -1,
  wings: 0.35,
  tip: 1,
  hang: -1,
  nostrils: 0.35,
}
