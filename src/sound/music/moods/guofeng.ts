import type { MoodStyle } from './mood-style.ts'

/** Old China: guzheng and bamboo flute on five notes. */
export const guofeng: MoodStyle = {
  id: 'guofeng',
  tempo: 76,
  scale: 'pentatonic',
  progressions: [
    [0, 3, 4, 0],
    [0, 5, 3, 4],
    [5, 3, 4, 0],
    [0, 1, 4, 0],
  ],
  tonic: [55, 62],
  resolves: true,
  pad: { instrument: 'pad', gain: 0.17, from: 0.15 },
  bass: { instrument: 'bass', gain: 0.25, from: 0.35, steps: 'x.......o.......' },
  arpeggio: { instrument: 'zither', gain: 0.42, from: 0, steps: 'x.o.o.o.x...o.o.', order: 'wave' },
  melody: { instrument: 'flute', gain: 0.3, from: 0.2, octave: 1 },
  drums: [
    { drum: 'wood', gain: 0.14, from: 0.5, steps: '....x.......x...' },
    { drum: 'taiko', gain: 0.35, from: 0.65, steps: 'x.......x..x....' },
  ],
  ornaments: { grace: 0.5, glissando: 0.75, tremolo: 0.5 },
  reverb: { seconds: 2.4, damping: 4600, delay: 0.02 },
  wet: 0.36,
}
