import { blank, drive, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A shell comes down, whistling, and bursts some way off. */
export const shell: SoundEffect = {
  id: 'shell',
  levelDb: -6,
  lead: 0.95,
  reverb: 0.6,
  render(random) {
    const out = blank(2.8)
    const fall = tone(0.95, (t) => 2100 - 1150 * t ** 1.4)
    layer(
      fall,
      hiss(random, 0.95, 'band', (t) => 2100 - 1150 * t ** 1.4, 8),
      0,
      1.4,
    )
    layer(out, shape(fall, [0, 0], [0.25, 0.12], [0.9, 0.5], [0.95, 0]), 0, 0.5)
    layer(
      out,
      strike(
        hiss(random, 1.7, 'low', (t) => 1500 * Math.exp(-t * 6) + 110),
        1.3,
        0.004,
      ),
      0.95,
      1.6,
    )
    layer(
      out,
      strike(
        tone(1, (t) => 34 + 50 * Math.exp(-t * 14)),
        0.9,
        0.004,
      ),
      0.95,
      1.2,
    )
    return drive(out, 1.4)
  },
}
