import type { MoodLight } from './mood.ts'

/** A lit room at night: warm key, blue dark outside. */
export const nightWarm: MoodLight = {
  id: 'night-warm',
  person: { top: '#f8eae8', bottom: '#a890b4', strength: 0.8 },
  rim: { colour: '#ffcf94', strength: 0.9 },
  key: { colour: '#ffdcb4', strength: 0.46, below: false },
  grade: { warm: '#ff9a5a', cool: '#2a2a7a', strength: 0.26 },
  lift: { colour: '#1a1440', strength: 0.08 },
  bloom: 0.42,
  vignette: { colour: '#0a0618', strength: 0.56 },
}
