import type { NoseShape } from './nose-shape.ts'

/** Round and short: children, comedy. */
export const buttonNose: NoseShape = { name: 'button', breadth: 9, reach: 15, ridge: 0, hook: -1, wings: 0.4, tip: 1 }
