import type { MoodLight } from './mood.ts'

/** Moon from behind, blue all through. */
export const moonlight: MoodLight = {
  id: 'moonlight',
  person: { top: '#eef3ff', bottom: '#8a9cd2', strength: 0.85 },
  rim: { colour: '#cfe2ff', strength: 0.95 },
  key: { colour: '#e4eeff', strength: 0.54, below: false },
  grade: { warm: '#9ac0ff', cool: '#101a5a', strength: 0.28 },
  lift: { colour: '#0c1844', strength: 0.1 },
  bloom: 0.42,
  vignette: { colour: '#030818', strength: 0.58 },
}
