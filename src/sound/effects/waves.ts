import { blank, hiss, layer, pinkNoise, shape, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A wave breaks and runs back over sand. */
export const waves: SoundEffect = {
  id: 'waves',
  levelDb: -13,
  lead: 0.6,
  reverb: 0.1,
  render(random) {
    const out = blank(4.2)
    layer(
      out,
      shape(
        sweepFilter(pinkNoise(random, 3), 'low', (t) => 300 + 1900 * Math.sin((Math.PI * t) / 3)),
        [0, 0],
        [1, 1],
        [1.7, 0.8],
        [3, 0],
      ),
      0,
      1.2,
    )
    return layer(
      out,
      shape(
        hiss(random, 2.8, 'high', (t) => 1800 + 900 * t, 0.6),
        [0, 0],
        [0.7, 0.5],
        [2.8, 0],
      ),
      1.2,
      0.5,
    )
  },
}
