import type { MoodStyle } from './mood-style.ts'

/** Home, long ago. */
export const nostalgia: MoodStyle = {
  id: 'nostalgia',
  tempo: 68,
  scale: 'major',
  progressions: [
    [0, 4, 5, 3],
    [3, 4, 2, 5],
    [0, 2, 3, 4],
    [5, 3, 0, 4],
  ],
  tonic: [57, 62],
  resolves: true,
  pad: { instrument: 'strings', gain: 0.15, from: 0.25 },
  bass: { instrument: 'bass', gain: 0.22, from: 0.4, steps: 'x.......o.......' },
  arpeggio: { instrument: 'piano', gain: 0.3, from: 0, steps: 'x.o.o.o.x.o.o...', order: 'wave' },
  melody: { instrument: 'clarinet', gain: 0.26, from: 0.2, octave: 1 },
  drums: [],
  reverb: { seconds: 2.1, damping: 3600, delay: 0.02 },
  wet: 0.34,
}
