import type { MoodStyle } from './mood-style.ts'

/** The blow lands; justice at last. */
export const triumph: MoodStyle = {
  id: 'triumph',
  tempo: 104,
  scale: 'major',
  progressions: [
    [0, 4, 5, 3],
    [3, 4, 0, 5],
    [0, 3, 4, 4],
    [5, 3, 0, 4],
  ],
  tonic: [55, 60],
  resolves: true,
  pad: { instrument: 'strings', gain: 0.2, from: 0 },
  bass: { instrument: 'bass', gain: 0.38, from: 0, steps: 'x...x...x...x.o.' },
  arpeggio: { instrument: 'strings', gain: 0.14, from: 0.3, steps: 'x.o.x.o.x.o.x.o.', order: 'up' },
  melody: { instrument: 'brass', gain: 0.3, from: 0.2, octave: 0 },
  drums: [
    { drum: 'kick', gain: 0.4, from: 0.3, steps: 'x.......x.......' },
    { drum: 'snare', gain: 0.24, from: 0.45, steps: '....x.......x..o' },
    { drum: 'cymbal', gain: 0.12, from: 0.6, steps: 'x...............' },
    { drum: 'taiko', gain: 0.4, from: 0.7, steps: 'x..x..x.x...x.x.' },
  ],
  reverb: { seconds: 2, damping: 5000, delay: 0.02 },
  wet: 0.28,
}
