import { layer, noise, shape, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Clothes rustle as someone turns. */
export const cloth: SoundEffect = {
  id: 'cloth',
  levelDb: -14,
  lead: 0.05,
  reverb: 0.1,
  render(random) {
    const rub = sweepFilter(noise(random, 0.7), 'band', (t) => 900 + 1300 * Math.sin(Math.PI * t * 1.4) ** 2, 0.7)
    shape(rub, [0, 0], [0.09, 0.7], [0.18, 0.25], [0.32, 1], [0.45, 0.3], [0.68, 0])
    return layer(
      rub,
      shape(
        sweepFilter(noise(random, 0.5), 'low', () => 420),
        [0, 0],
        [0.2, 0.7],
        [0.48, 0],
      ),
      0.05,
      0.8,
    )
  },
}
