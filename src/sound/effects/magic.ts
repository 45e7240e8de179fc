import { blank, hiss, layer, modes, shape } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A spell takes hold: light that tinkles upwards. */
export const magic: SoundEffect = {
  id: 'magic',
  levelDb: -12,
  lead: 0.2,
  reverb: 0.9,
  render(random) {
    const out = blank(2.4)
    const steps = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24]
    grains(
      out,
      random,
      { count: 36, from: 0, to: 1.5 },
      (r, time) => {
        const step = steps[Math.min(steps.length - 1, Math.floor((time / 1.5) * 8) + r.integer(0, 2))]!
        const hertz = 1046.5 * 2 ** (step / 12)
        return modes(0.8, [
          { hertz, decay: 0.6, gain: 1 },
          { hertz: hertz * 2.76, decay: 0.25, gain: 0.3 },
        ])
      },
      [0.1, 0.5],
    )
    return layer(
      out,
      shape(
        hiss(random, 1.8, 'high', (t) => 4500 + 2500 * t, 0.8),
        [0, 0],
        [0.8, 0.3],
        [1.8, 0],
      ),
      0,
      0.5,
    )
  },
}
