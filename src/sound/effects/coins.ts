import { blank, modes } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Coins or silver on a table. */
export const coins: SoundEffect = {
  id: 'coins',
  levelDb: -10,
  lead: 0.002,
  reverb: 0.3,
  render: (random) =>
    grains(
      blank(1.2),
      random,
      { count: 18, from: 0, to: 0.8, lean: 1.6 },
      (r) => {
        const hertz = r.range(3400, 5600)
        return modes(0.3, [
          { hertz, decay: r.range(0.1, 0.26), gain: 1 },
          { hertz: hertz * 1.47, decay: 0.12, gain: 0.7 },
          { hertz: hertz * 2.1, decay: 0.06, gain: 0.4 },
          { hertz: 310, decay: 0.03, gain: 0.3 },
        ])
      },
      [0.15, 0.9],
    ),
}
