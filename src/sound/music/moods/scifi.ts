import type { MoodStyle } from './mood-style.ts'

/** Machines, and the space between stars. */
export const scifi: MoodStyle = {
  id: 'scifi',
  tempo: 92,
  scale: 'dorian',
  progressions: [
    [0, 3, 0, 6],
    [0, 2, 3, 6],
    [0, 6, 3, 4],
  ],
  tonic: [50, 55],
  resolves: false,
  pad: { instrument: 'pad', gain: 0.26, from: 0 },
  bass: { instrument: 'synth', gain: 0.36, from: 0.15, steps: 'x..x..x...x.x...' },
  arpeggio: { instrument: 'synth', gain: 0.22, from: 0.1, steps: 'xooxooxoxooxooxo', order: 'up' },
  melody: { instrument: 'bell', gain: 0.3, from: 0.3, octave: 1 },
  drums: [
    { drum: 'kick', gain: 0.4, from: 0.45, steps: 'x...x...x...x...' },
    { drum: 'hat', gain: 0.1, from: 0.35, steps: '..x...x...x...x.' },
  ],
  reverb: { seconds: 2.4, damping: 5200, delay: 0.02 },
  wet: 0.34,
}
