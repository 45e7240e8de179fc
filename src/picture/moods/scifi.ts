import type { MoodLight } from './mood.ts'

/** Screens and starlight: cyan edge. */
export const scifi: MoodLight = {
  id: 'scifi',
  person: { top: '#dce6ff', bottom: '#8a9ae2', strength: 0.84 },
  rim: { colour: '#7fe6ff', strength: 0.95 },
  key: { colour: '#d8ecff', strength: 0.42, below: false },
  grade: { warm: '#6fd0ff', cool: '#3a1f7a', strength: 0.28 },
  lift: { colour: '#0a1a40', strength: 0.1 },
  bloom: 0.5,
  vignette: { colour: '#030718', strength: 0.6 },
}
