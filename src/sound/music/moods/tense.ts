import type { MoodStyle } from './mood-style.ts'

/** Something is about to happen. */
export const tense: MoodStyle = {
  id: 'tense',
  tempo: 96,
  scale: 'minor',
  progressions: [
    [0, 0, 5, 5],
    [0, 1, 0, 4],
    [0, 5, 3, 4],
    [0, 0, 3, 4],
  ],
  tonic: [48, 53],
  resolves: false,
  pad: { instrument: 'strings', gain: 0.16, from: 0 },
  bass: { instrument: 'bass', gain: 0.42, from: 0.1, steps: 'x.o.o.o.x.o.o.o.' },
  arpeggio: { instrument: 'pizzicato', gain: 0.3, from: 0.3, steps: 'x..o..o.x..o..o.', order: 'up' },
  melody: { instrument: 'brass', gain: 0.2, from: 0.75, octave: 0 },
  drums: [
    { drum: 'tick', gain: 0.12, from: 0.1, steps: 'x...o...x...o...' },
    { drum: 'tom', gain: 0.4, from: 0.5, steps: 'x......x..x.....' },
    { drum: 'taiko', gain: 0.5, from: 0.8, steps: 'x.......x...x...' },
  ],
  reverb: { seconds: 1.6, damping: 3500, delay: 0.02 },
  wet: 0.24,
}
