import type { MoodStyle } from './mood-style.ts'

/** Run. */
export const chase: MoodStyle = {
  id: 'chase',
  tempo: 142,
  scale: 'phrygian',
  progressions: [
    [0, 0, 1, 0],
    [0, 5, 1, 0],
    [0, 0, 3, 1],
    [0, 1, 6, 0],
  ],
  tonic: [48, 53],
  resolves: false,
  pad: { instrument: 'brass', gain: 0.13, from: 0.55 },
  bass: { instrument: 'synth', gain: 0.36, from: 0, steps: 'xoxoxoxoxoxoxoxo' },
  arpeggio: { instrument: 'strings', gain: 0.17, from: 0, steps: 'xooxooxoxooxooxo', order: 'pedal' },
  melody: { instrument: 'brass', gain: 0.22, from: 0.5, octave: 0 },
  drums: [
    { drum: 'kick', gain: 0.42, from: 0.1, steps: 'x..x..x.x..x..x.' },
    { drum: 'tom', gain: 0.34, from: 0.3, steps: '..x..x....x..x.x' },
    { drum: 'snare', gain: 0.2, from: 0.5, steps: '....x..o....x.oo' },
    { drum: 'hat', gain: 0.08, from: 0.2, steps: 'x.x.x.x.x.x.x.x.' },
  ],
  reverb: { seconds: 1.1, damping: 4800, delay: 0.015 },
  wet: 0.2,
}
