import type { MoodLight } from './mood.ts'

/** Signs: magenta edge, blue fill. */
export const neon: MoodLight = {
  id: 'neon',
  person: { top: '#fbf0f8', bottom: '#8f92dc', strength: 0.8 },
  rim: { colour: '#ff86c8', strength: 0.92 },
  key: { colour: '#fff0f2', strength: 0.56, below: false },
  grade: { warm: '#ff6ab0', cool: '#1a3a9a', strength: 0.26 },
  lift: { colour: '#1a1050', strength: 0.08 },
  bloom: 0.35,
  vignette: { colour: '#0a0420', strength: 0.56 },
}
