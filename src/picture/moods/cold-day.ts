import type { MoodLight } from './mood.ts'

/** Overcast or snow: blue shadows, a pale key. */
export const coldDay: MoodLight = {
  id: 'cold-day',
  person: { top: '#fbfdff', bottom: '#ccd8f0', strength: 0.72 },
  rim: { colour: '#ffffff', strength: 0.72 },
  key: { colour: '#fff4e2', strength: 0.32, below: false },
  grade: { warm: '#fff0da', cool: '#3a6ab0', strength: 0.24 },
  lift: { colour: '#cfe0f4', strength: 0.06 },
  bloom: 0.3,
  vignette: { colour: '#0c1830', strength: 0.34 },
}
