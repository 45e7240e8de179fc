import type { MoodStyle } from './mood-style.ts'

/** The modern city: glass, money, a steady beat under a piano. */
export const urban: MoodStyle = {
  id: 'urban',
  tempo: 98,
  scale: 'minor',
  progressions: [
    [5, 6, 0, 0],
    [0, 5, 2, 6],
    [3, 4, 0, 5],
    [0, 2, 5, 6],
  ],
  tonic: [52, 57],
  resolves: true,
  pad: { instrument: 'pad', gain: 0.2, from: 0 },
  bass: { instrument: 'synth', gain: 0.32, from: 0.2, steps: 'x..x..o.x..o..x.' },
  arpeggio: { instrument: 'piano', gain: 0.3, from: 0, steps: 'x..o..x...o.x...', order: 'wave' },
  melody: { instrument: 'piano', gain: 0.32, from: 0.3, octave: 1 },
  drums: [
    { drum: 'kick', gain: 0.42, from: 0.3, steps: 'x.....x...x.....' },
    { drum: 'snare', gain: 0.16, from: 0.45, steps: '....x.......x...' },
    { drum: 'hat', gain: 0.09, from: 0.25, steps: 'o.x.o.x.o.x.o.xo' },
  ],
  reverb: { seconds: 1.4, damping: 5600, delay: 0.02 },
  wet: 0.24,
}
