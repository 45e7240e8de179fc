import type { MoodLight } from './mood.ts'

/** Rain-dark, drained of colour. */
export const storm: MoodLight = {
  id: 'storm',
  person: { top: '#dfe6f0', bottom: '#8c98b8', strength: 0.85 },
  rim: { colour: '#d4e4ff', strength: 0.8 },
  key: { colour: '#e8eefc', strength: 0.34, below: false },
  grade: { warm: '#a8b8d8', cool: '#16244a', strength: 0.28 },
  lift: { colour: '#101c34', strength: 0.08 },
  bloom: 0.3,
  vignette: { colour: '#04070f', strength: 0.58 },
}
