import type { MoodStyle } from './mood-style.ts'

/** Everyday life, at ease. */
export const calm: MoodStyle = {
  id: 'calm',
  tempo: 72,
  scale: 'major',
  progressions: [
    [0, 4, 5, 3],
    [0, 2, 3, 4],
    [0, 5, 3, 4],
    [3, 0, 4, 5],
  ],
  tonic: [57, 62],
  resolves: true,
  pad: { instrument: 'pad', gain: 0.3, from: 0 },
  bass: { instrument: 'bass', gain: 0.3, from: 0.35, steps: 'x.......o.......' },
  arpeggio: { instrument: 'piano', gain: 0.3, from: 0, steps: 'x...o...o...o...', order: 'up' },
  melody: { instrument: 'piano', gain: 0.42, from: 0.3, octave: 1 },
  drums: [{ drum: 'shaker', gain: 0.08, from: 0.6, steps: 'o...x...o...x...' }],
  reverb: { seconds: 1.8, damping: 4500, delay: 0.02 },
  wet: 0.28,
}
