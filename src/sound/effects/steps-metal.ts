import { hiss, layer, modes, strike } from '../dsp/synth.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Boots on steel: a gangway, a deck, a stair. */
export const stepsMetal: SoundEffect = {
  id: 'steps-metal',
  levelDb: -8,
  lead: 0.002,
  reverb: 0.5,
  render: (random) =>
    walk(random, { count: 4, gap: 0.5 }, (r) => {
      const tune = r.range(0.94, 1.06)
      const plate = modes(
        0.34,
        [142, 311, 523, 871, 1340, 2110, 3050].map((hertz, i) => ({
          hertz: hertz * tune,
          decay: 0.3 / (1 + i * 0.28),
          gain: 0.8 / (1 + i * 0.35),
        })),
      )
      return layer(plate, strike(hiss(r, 0.05, 'band', 1700, 0.8), 0.03, 0.0004), 0, 0.9)
    }),
}
