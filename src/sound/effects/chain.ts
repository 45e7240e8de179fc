import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Iron chains that are dragged and drop. */
export const chain: SoundEffect = {
  id: 'chain',
  levelDb: -9,
  lead: 0.02,
  reverb: 0.5,
  render: (random) =>
    grains(
      blank(1.6),
      random,
      { count: 46, from: 0, to: 1.35, lean: 1.2 },
      (r) => {
        const hertz = r.range(1300, 3400)
        const link = modes(
          0.2,
          [1, 1.37, 2.1, 2.9].map((ratio, i) => ({
            hertz: hertz * ratio,
            decay: r.range(0.06, 0.16) / (1 + i * 0.3),
            gain: 0.7 / (1 + i * 0.3),
          })),
        )
        return layer(link, strike(hiss(r, 0.01, 'high', 2500), 0.005, 0.0003), 0, 0.7)
      },
      [0.12, 0.9],
    ),
}
