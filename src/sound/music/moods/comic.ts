import type { MoodStyle } from './mood-style.ts'

/** Somebody is about to look silly. */
export const comic: MoodStyle = {
  id: 'comic',
  tempo: 116,
  scale: 'major',
  progressions: [
    [0, 0, 3, 4],
    [0, 5, 1, 4],
    [0, 3, 0, 4],
  ],
  tonic: [60, 65],
  resolves: true,
  pad: null,
  bass: { instrument: 'pizzicato', gain: 0.5, from: 0, steps: 'x...o...x...o...' },
  arpeggio: { instrument: 'pizzicato', gain: 0.3, from: 0, steps: '..x...x...x...x.', order: 'up' },
  melody: { instrument: 'clarinet', gain: 0.26, from: 0.15, octave: 1 },
  drums: [
    { drum: 'tick', gain: 0.14, from: 0.2, steps: 'x..x..x.x.x.x...' },
    { drum: 'shaker', gain: 0.1, from: 0.5, steps: '..x...x...x...x.' },
  ],
  reverb: { seconds: 0.9, damping: 5200, delay: 0.02 },
  wet: 0.16,
}
