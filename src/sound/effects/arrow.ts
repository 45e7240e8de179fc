import { blank, hiss, layer, modes, shape, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A bowstring, the flight, and the shaft that trembles in its mark. */
export const arrow: SoundEffect = {
  id: 'arrow',
  levelDb: -6,
  lead: 0.02,
  reverb: 0.35,
  render(random) {
    const out = blank(1.2)
    const string = modes(0.3, [
      { hertz: 118, decay: 0.2, gain: 1 },
      { hertz: 237, decay: 0.15, gain: 0.7 },
      { hertz: 476, decay: 0.08, gain: 0.4 },
    ])
    layer(string, strike(hiss(random, 0.03, 'band', 1800, 0.8), 0.015, 0.0004), 0, 0.8)
    layer(out, string, 0, 0.9)
    layer(
      out,
      shape(
        hiss(random, 0.42, 'band', (t) => 2900 - 2600 * t, 3.5),
        [0, 0],
        [0.1, 0.6],
        [0.34, 1],
        [0.42, 0],
      ),
      0.04,
      0.9,
    )
    layer(out, strike(hiss(random, 0.1, 'low', 1100), 0.06, 0.0006), 0.44, 1.6)
    const shaft = tone(0.5, (t) => 84 + 6 * Math.sin(t * 60))
    return layer(out, shape(shaft, [0, 1], [0.1, 0.5], [0.5, 0]), 0.44, 0.5)
  },
}
