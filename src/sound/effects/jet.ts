import { hiss, layer, pinkNoise, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A fighter or a ship under thrust tears past. */
export const jet: SoundEffect = {
  id: 'jet',
  levelDb: -8,
  lead: 0.9,
  reverb: 0.4,
  render(random) {
    const out = hiss(random, 3, 'band', (t) => (t < 1 ? 2600 + 900 * t : 3500 * Math.exp(-(t - 1) * 0.9)), 0.7)
    layer(
      out,
      sweepFilter(pinkNoise(random, 3), 'band', () => 300),
      0,
      1.4,
    )
    layer(
      out,
      tone(3, (t) => (t < 0.9 ? 1900 : 1900 * Math.max(0.62, 1 - (t - 0.9) * 0.55))),
      0,
      0.08,
    )
    return shape(out, [0, 0], [0.6, 0.3], [0.95, 1], [1.3, 0.75], [3, 0])
  },
}
