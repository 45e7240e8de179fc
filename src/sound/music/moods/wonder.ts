import type { MoodStyle } from './mood-style.ts'

/** A sight nobody has seen before: peaks in the clouds, a sky full of stars. */
export const wonder: MoodStyle = {
  id: 'wonder',
  tempo: 74,
  scale: 'major',
  progressions: [
    [0, 1, 3, 0],
    [3, 0, 4, 5],
    [0, 3, 5, 4],
  ],
  tonic: [53, 58],
  resolves: true,
  pad: { instrument: 'choir', gain: 0.24, from: 0 },
  bass: { instrument: 'bass', gain: 0.28, from: 0.3, steps: 'x...............' },
  arpeggio: { instrument: 'bell', gain: 0.2, from: 0, steps: 'x.o.x.o.x.o.x.o.', order: 'wave' },
  melody: { instrument: 'strings', gain: 0.26, from: 0.25, octave: 1 },
  drums: [
    { drum: 'cymbal', gain: 0.1, from: 0.4, steps: 'x...............' },
    { drum: 'taiko', gain: 0.35, from: 0.7, steps: 'x.......x.......' },
  ],
  reverb: { seconds: 3, damping: 5600, delay: 0.03 },
  wet: 0.42,
}
