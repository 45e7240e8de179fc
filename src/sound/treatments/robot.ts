import type { Treatment } from './treatment.ts'
import { ring, shimmer, twoSides } from './wet.ts'

/** A machine: a metal comb and a ring. */
export const robot: Treatment = {
  id: 'robot',
  room: 0.5,
  gainDb: 0,
  apply: (voice) => twoSides(ring(shimmer(voice.slice(), 0.0062), 62)),
}
