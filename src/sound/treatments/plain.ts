import type { Treatment } from './treatment.ts'
import { twoSides } from './wet.ts'

/** Someone in the room. */
export const plain: Treatment = {
  id: 'plain',
  room: 1,
  gainDb: 0,
  apply: (voice) => twoSides(voice.slice()),
}
