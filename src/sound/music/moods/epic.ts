import type { MoodStyle } from './mood-style.ts'

/** Fate on a grand scale. */
export const epic: MoodStyle = {
  id: 'epic',
  tempo: 88,
  scale: 'minor',
  progressions: [
    [0, 5, 2, 6],
    [0, 5, 3, 4],
    [0, 2, 6, 5],
    [5, 6, 0, 4],
  ],
  tonic: [48, 53],
  resolves: true,
  pad: { instrument: 'strings', gain: 0.2, from: 0 },
  bass: { instrument: 'bass', gain: 0.4, from: 0, steps: 'x..x..x.x..x..x.' },
  arpeggio: { instrument: 'strings', gain: 0.15, from: 0.25, steps: 'xoooxoooxoooxooo', order: 'pedal' },
  melody: { instrument: 'brass', gain: 0.3, from: 0.3, octave: 0 },
  drums: [
    { drum: 'taiko', gain: 0.55, from: 0.2, steps: 'x.....x.x...x...' },
    { drum: 'tom', gain: 0.3, from: 0.5, steps: '..x.x...x.x.x.xx' },
    { drum: 'cymbal', gain: 0.12, from: 0.65, steps: 'x...............' },
  ],
  reverb: { seconds: 2.6, damping: 4200, delay: 0.02 },
  wet: 0.34,
}
