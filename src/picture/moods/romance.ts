import type { MoodLight } from './mood.ts'

/** Pink sunset, soft bloom. */
export const romance: MoodLight = {
  id: 'romance',
  person: { top: '#fff2f0', bottom: '#e0b6d4', strength: 0.7 },
  rim: { colour: '#ffd0b0', strength: 0.95 },
  key: { colour: '#ffe6d8', strength: 0.46, below: false },
  grade: { warm: '#ffb0a0', cool: '#8a5ac8', strength: 0.26 },
  lift: { colour: '#ffb8d0', strength: 0.07 },
  bloom: 0.6,
  vignette: { colour: '#2a1030', strength: 0.36 },
}
