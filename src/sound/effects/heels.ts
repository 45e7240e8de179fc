import { hiss, layer, modes, strike } from '../dsp/synth.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** High heels on marble. */
export const heels: SoundEffect = {
  id: 'heels',
  levelDb: -4,
  lead: 0.001,
  reverb: 0.6,
  render: (random) =>
    walk(random, { count: 5, gap: 0.46 }, (r) => {
      const tune = r.range(0.95, 1.05)
      const click = modes(0.12, [
        { hertz: 1180 * tune, decay: 0.035, gain: 1 },
        { hertz: 2240 * tune, decay: 0.03, gain: 0.7 },
        { hertz: 3710 * tune, decay: 0.018, gain: 0.5 },
        { hertz: 210 * tune, decay: 0.05, gain: 0.35 },
      ])
      layer(click, strike(hiss(r, 0.01, 'high', 3000), 0.006, 0.0002), 0, 0.8)
      return layer(click, strike(hiss(r, 0.04, 'band', 1500, 0.8), 0.025, 0.002), 0.07, 0.25)
    }),
}
