import { blank, hiss, layer, shape, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A whip: its swing and its crack. */
export const whip: SoundEffect = {
  id: 'whip',
  levelDb: -5,
  lead: 0.24,
  reverb: 0.5,
  render(random) {
    const out = blank(0.75)
    layer(
      out,
      shape(
        hiss(random, 0.26, 'band', (t) => 350 + 2600 * (t / 0.26) ** 2, 1.1),
        [0, 0],
        [0.2, 0.5],
        [0.25, 0.9],
        [0.26, 0],
      ),
      0,
      0.6,
    )
    layer(out, strike(hiss(random, 0.05, 'high', 1800), 0.018, 0.0001), 0.24, 2.2)
    return layer(out, strike(hiss(random, 0.4, 'band', 1400, 0.6), 0.2, 0.004), 0.245, 0.35)
  },
}
