import { blank, drive, hiss, layer, modes, strike, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A door thrown shut, or kicked open: the frame shakes. */
export const doorSlam: SoundEffect = {
  id: 'door-slam',
  levelDb: -4,
  lead: 0.003,
  reverb: 0.7,
  render(random) {
    const out = blank(1.1)
    layer(
      out,
      strike(
        hiss(random, 0.3, 'low', (t) => 3200 * Math.exp(-t * 24) + 200),
        0.16,
        0.0005,
      ),
      0,
      1.3,
    )
    layer(
      out,
      strike(
        tone(0.4, (t) => 58 + 60 * Math.exp(-t * 30)),
        0.3,
      ),
      0,
      1,
    )
    layer(
      out,
      modes(0.5, [
        { hertz: 118, decay: 0.3, gain: 0.8 },
        { hertz: 263, decay: 0.2, gain: 0.5 },
        { hertz: 487, decay: 0.12, gain: 0.4 },
      ]),
      0.002,
    )
    grains(
      out,
      random,
      { count: 9, from: 0.06, to: 0.4, lean: 1.6 },
      (r) => strike(hiss(r, 0.03, 'band', r.range(1400, 3000), 2), 0.02, 0.0005),
      [0.05, 0.22],
    )
    return drive(out, 1.3)
  },
}
