import type { MoodLight } from './mood.ts'

/** Low pink sun, blue ground. */
export const dawn: MoodLight = {
  id: 'dawn',
  person: { top: '#fff4ee', bottom: '#c8c4e4', strength: 0.72 },
  rim: { colour: '#ffdcb8', strength: 0.85 },
  key: { colour: '#ffe6cc', strength: 0.4, below: false },
  grade: { warm: '#ffc89a', cool: '#4a62b0', strength: 0.26 },
  lift: { colour: '#ffd8c0', strength: 0.06 },
  bloom: 0.4,
  vignette: { colour: '#161638', strength: 0.36 },
}
