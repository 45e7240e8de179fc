import type { MoodLight } from './mood.ts'

/** Light from below, green and cold. */
export const horror: MoodLight = {
  id: 'horror',
  person: { top: '#d6e6de', bottom: '#6f8f92', strength: 0.88 },
  rim: { colour: '#a8ffd8', strength: 0.7 },
  key: { colour: '#dcffe8', strength: 0.38, below: true },
  grade: { warm: '#7ad0a0', cool: '#0a1c2c', strength: 0.34 },
  lift: { colour: '#04140e', strength: 0.1 },
  bloom: 0.26,
  vignette: { colour: '#010605', strength: 0.78 },
}
