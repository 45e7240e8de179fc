import type { MoodLight } from './mood.ts'

/** A room lit by its windows. */
export const dayInterior: MoodLight = {
  id: 'day-interior',
  person: { top: '#fffdfa', bottom: '#dfdcea', strength: 0.65 },
  rim: { colour: '#fffaf0', strength: 0.66 },
  key: { colour: '#fff2de', strength: 0.36, below: false },
  grade: { warm: '#fff0d0', cool: '#6a8ac8', strength: 0.2 },
  lift: { colour: '#fff4e6', strength: 0.03 },
  bloom: 0.24,
  vignette: { colour: '#14142a', strength: 0.26 },
}
