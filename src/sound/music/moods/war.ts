import type { MoodStyle } from './mood-style.ts'

/** Armies move. */
export const war: MoodStyle = {
  id: 'war',
  tempo: 100,
  scale: 'minor',
  progressions: [
    [0, 0, 5, 6],
    [0, 3, 0, 4],
    [0, 6, 5, 4],
  ],
  tonic: [45, 50],
  resolves: false,
  pad: { instrument: 'brass', gain: 0.16, from: 0.1 },
  bass: { instrument: 'bass', gain: 0.44, from: 0, steps: 'x.x.x.x.x.x.x.x.' },
  arpeggio: { instrument: 'strings', gain: 0.16, from: 0.35, steps: 'x.oox.oox.oox.oo', order: 'pedal' },
  melody: { instrument: 'brass', gain: 0.3, from: 0.4, octave: 0 },
  drums: [
    { drum: 'snare', gain: 0.22, from: 0.1, steps: 'x..ox..ox.oxx.oo' },
    { drum: 'taiko', gain: 0.55, from: 0.3, steps: 'x.....x...x.....' },
    { drum: 'cymbal', gain: 0.14, from: 0.7, steps: 'x...............' },
  ],
  reverb: { seconds: 1.9, damping: 4000, delay: 0.02 },
  wet: 0.26,
}
