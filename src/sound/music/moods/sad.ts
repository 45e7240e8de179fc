import type { MoodStyle } from './mood-style.ts'

/** Grief and parting. */
export const sad: MoodStyle = {
  id: 'sad',
  tempo: 60,
  scale: 'minor',
  progressions: [
    [0, 5, 2, 6],
    [0, 3, 5, 4],
    [5, 6, 0, 0],
    [0, 6, 5, 4],
  ],
  tonic: [55, 60],
  resolves: true,
  pad: { instrument: 'strings', gain: 0.2, from: 0.15 },
  bass: { instrument: 'bass', gain: 0.28, from: 0.4, steps: 'x...............' },
  arpeggio: { instrument: 'piano', gain: 0.32, from: 0, steps: 'x...o...x...o...', order: 'up' },
  melody: { instrument: 'strings', gain: 0.3, from: 0.35, octave: 1 },
  drums: [],
  reverb: { seconds: 2.5, damping: 3800, delay: 0.02 },
  wet: 0.36,
}
