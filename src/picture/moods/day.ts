import type { MoodLight } from './mood.ts'

/** Clear daylight: little tint, soft warm key. */
export const day: MoodLight = {
  id: 'day',
  person: { top: '#ffffff', bottom: '#e4e6f2', strength: 0.6 },
  rim: { colour: '#fffaf0', strength: 0.62 },
  key: { colour: '#fff4e2', strength: 0.34, below: false },
  grade: { warm: '#fff0cc', cool: '#6a90d0', strength: 0.2 },
  lift: { colour: '#fff6e6', strength: 0.03 },
  bloom: 0.24,
  vignette: { colour: '#10162a', strength: 0.26 },
}
