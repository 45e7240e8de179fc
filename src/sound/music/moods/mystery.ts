import type { MoodStyle } from './mood-style.ts'

/** A question in the dark. */
export const mystery: MoodStyle = {
  id: 'mystery',
  tempo: 70,
  scale: 'harmonic',
  progressions: [
    [0, 5, 0, 4],
    [0, 3, 1, 4],
    [0, 1, 5, 4],
  ],
  tonic: [50, 55],
  resolves: false,
  pad: { instrument: 'choir', gain: 0.12, from: 0.1 },
  bass: { instrument: 'bass', gain: 0.3, from: 0.2, steps: 'x.........o.....' },
  arpeggio: { instrument: 'bell', gain: 0.2, from: 0, steps: 'x.....o.....o...', order: 'wave' },
  melody: { instrument: 'clarinet', gain: 0.2, from: 0.4, octave: 0 },
  drums: [{ drum: 'tick', gain: 0.1, from: 0.4, steps: 'x.......o.......' }],
  reverb: { seconds: 2.8, damping: 3600, delay: 0.02 },
  wet: 0.4,
}
