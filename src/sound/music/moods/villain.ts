import type { MoodStyle } from './mood-style.ts'

/** Somebody smiles and means harm. */
export const villain: MoodStyle = {
  id: 'villain',
  tempo: 72,
  scale: 'phrygian',
  progressions: [
    [0, 1, 0, 6],
    [0, 0, 1, 3],
    [0, 5, 1, 0],
  ],
  tonic: [45, 50],
  resolves: false,
  pad: { instrument: 'choir', gain: 0.2, from: 0.2 },
  bass: { instrument: 'bass', gain: 0.44, from: 0, steps: 'x.....o...x.....' },
  arpeggio: { instrument: 'pizzicato', gain: 0.26, from: 0.1, steps: 'x.....x...x.....', order: 'up' },
  melody: { instrument: 'clarinet', gain: 0.24, from: 0.2, octave: 0 },
  drums: [
    { drum: 'tick', gain: 0.12, from: 0.1, steps: 'x.......x.......' },
    { drum: 'taiko', gain: 0.5, from: 0.55, steps: 'x.........x.....' },
  ],
  reverb: { seconds: 2.2, damping: 3000, delay: 0.03 },
  wet: 0.34,
}
