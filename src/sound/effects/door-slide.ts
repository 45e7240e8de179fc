import { blank, hiss, layer, modes, shape, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A sliding door on its rail, up to the stop. */
export const doorSlide: SoundEffect = {
  id: 'door-slide',
  levelDb: -10,
  lead: 0.1,
  reverb: 0.4,
  render(random) {
    const out = blank(1.3)
    layer(
      out,
      shape(
        hiss(random, 0.95, 'band', (t) => 300 + 420 * Math.sin(t * 3.3), 0.8),
        [0, 0],
        [0.15, 0.7],
        [0.6, 1],
        [0.92, 0.1],
      ),
      0,
    )
    grains(
      out,
      random,
      { count: 42, from: 0.05, to: 0.9 },
      (r) => strike(hiss(r, 0.02, 'band', r.range(900, 1700), 2), 0.012, 0.0005),
      [0.08, 0.3],
    )
    layer(
      out,
      modes(0.3, [
        { hertz: 132, decay: 0.2, gain: 1 },
        { hertz: 371, decay: 0.1, gain: 0.6 },
        { hertz: 890, decay: 0.05, gain: 0.3 },
      ]),
      0.9,
      0.9,
    )
    return layer(out, strike(hiss(random, 0.05, 'band', 1900, 0.9), 0.03, 0.0005), 0.9, 0.7)
  },
}
