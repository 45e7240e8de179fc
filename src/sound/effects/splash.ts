import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Something heavy falls into water. */
export const splash: SoundEffect = {
  id: 'splash',
  levelDb: -6,
  lead: 0.004,
  reverb: 0.4,
  render(random) {
    const out = blank(1.9)
    layer(
      out,
      strike(
        hiss(random, 0.4, 'low', (t) => 700 * Math.exp(-t * 8) + 90),
        0.3,
        0.002,
      ),
      0,
      1.8,
    )
    layer(
      out,
      shape(
        hiss(random, 1.4, 'band', (t) => 1200 + 2600 * Math.exp(-t * 3), 0.5),
        [0, 0],
        [0.03, 1],
        [0.3, 0.5],
        [1.4, 0],
      ),
      0.02,
      0.9,
    )
    return grains(
      out,
      random,
      { count: 60, from: 0.15, to: 1.6, lean: 1.5 },
      (r) => {
        const from = r.range(350, 1500)
        return strike(
          tone(0.07, (t) => from * (1 + 7 * t)),
          0.05,
          0.003,
        )
      },
      [0.03, 0.16],
    )
  },
}
