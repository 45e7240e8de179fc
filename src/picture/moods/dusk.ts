import type { MoodLight } from './mood.ts'

/** The sun goes down: orange edge, violet shade. */
export const dusk: MoodLight = {
  id: 'dusk',
  person: { top: '#fff0e2', bottom: '#c4a2b8', strength: 0.78 },
  rim: { colour: '#ffb46a', strength: 0.95 },
  key: { colour: '#ffd8a8', strength: 0.44, below: false },
  grade: { warm: '#ff9a4a', cool: '#4a2a7a', strength: 0.3 },
  lift: { colour: '#4a1a30', strength: 0.07 },
  bloom: 0.46,
  vignette: { colour: '#1a0c24', strength: 0.46 },
}
