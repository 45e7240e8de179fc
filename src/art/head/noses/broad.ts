import type { NoseShape } from './nose-shape.ts'

/** Wide wings and a blunt tip: earthy, strong. */
export const broadNose: NoseShape = { name: 'broad', breadth: 15, reach: 19, ridge: 0.55, hook: 0.6, wings: 1, tip: 1 }
