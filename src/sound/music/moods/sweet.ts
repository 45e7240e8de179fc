import type { MoodStyle } from './mood-style.ts'

/** Love, and what comes before it. */
export const sweet: MoodStyle = {
  id: 'sweet',
  tempo: 84,
  scale: 'major',
  progressions: [
    [0, 3, 1, 4],
    [0, 5, 1, 4],
    [3, 4, 2, 5],
    [0, 2, 3, 4],
  ],
  tonic: [60, 65],
  resolves: true,
  pad: { instrument: 'strings', gain: 0.15, from: 0.25 },
  bass: { instrument: 'bass', gain: 0.32, from: 0.2, steps: 'x.....o.x.......' },
  arpeggio: { instrument: 'bell', gain: 0.2, from: 0, steps: 'x.o.o.x.o.o.x.o.', order: 'wave' },
  melody: { instrument: 'piano', gain: 0.42, from: 0.1, octave: 1 },
  drums: [
    { drum: 'shaker', gain: 0.09, from: 0.4, steps: '..x...x...x...x.' },
    { drum: 'kick', gain: 0.22, from: 0.55, steps: 'x.......x.......' },
  ],
  reverb: { seconds: 1.9, damping: 5200, delay: 0.02 },
  wet: 0.3,
}
