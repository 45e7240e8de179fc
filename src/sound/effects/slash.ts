import { blank, hiss, layer, modes, shape, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A blade through the air and into what it meets. */
export const slash: SoundEffect = {
  id: 'slash',
  levelDb: -5,
  lead: 0.16,
  reverb: 0.4,
  render(random) {
    const out = blank(0.95)
    const air = hiss(random, 0.3, 'band', (t) => 900 + 5200 * Math.sin((Math.PI * t) / 0.32), 1.3)
    layer(out, shape(air, [0, 0], [0.14, 1], [0.2, 0.7], [0.3, 0]), 0)
    layer(
      out,
      strike(
        hiss(random, 0.2, 'low', (t) => 1600 * Math.exp(-t * 20) + 150),
        0.1,
        0.002,
      ),
      0.16,
      1.4,
    )
    const base = random.range(2500, 2800)
    return layer(
      out,
      modes(0.7, [
        { hertz: base, decay: 0.6, gain: 0.5 },
        { hertz: base * 1.52, decay: 0.45, gain: 0.35 },
        { hertz: base * 2.31, decay: 0.3, gain: 0.2 },
      ]),
      0.15,
      0.5,
    )
  },
}
