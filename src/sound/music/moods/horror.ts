import type { MoodStyle } from './mood-style.ts'

/** What stands behind you. */
export const horror: MoodStyle = {
  id: 'horror',
  tempo: 52,
  scale: 'phrygian',
  progressions: [
    [0, 1, 0, 0],
    [0, 0, 1, 4],
    [0, 4, 1, 0],
  ],
  tonic: [44, 48],
  resolves: false,
  pad: { instrument: 'choir', gain: 0.16, from: 0 },
  bass: { instrument: 'bass', gain: 0.4, from: 0, steps: 'x...............' },
  arpeggio: { instrument: 'bell', gain: 0.14, from: 0.2, steps: 'x.........o.....', order: 'wave' },
  melody: { instrument: 'strings', gain: 0.16, from: 0.5, octave: 2 },
  drums: [
    { drum: 'taiko', gain: 0.4, from: 0.35, steps: 'x..x............' },
    { drum: 'tick', gain: 0.08, from: 0.6, steps: 'x...x...x...x...' },
  ],
  reverb: { seconds: 3.6, damping: 2800, delay: 0.02 },
  wet: 0.5,
}
