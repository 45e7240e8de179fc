import type { MoodLight } from './mood.ts'

/** Fire and smoke. */
export const war: MoodLight = {
  id: 'war',
  person: { top: '#fbe6d2', bottom: '#b88a7a', strength: 0.82 },
  rim: { colour: '#ffb45a', strength: 0.98 },
  key: { colour: '#ffe0b0', strength: 0.42, below: false },
  grade: { warm: '#ffb050', cool: '#3a1420', strength: 0.32 },
  lift: { colour: '#3a1410', strength: 0.08 },
  bloom: 0.42,
  vignette: { colour: '#120404', strength: 0.58 },
}
