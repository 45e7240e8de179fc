import { layer, noise, shape, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Air cut by something fast. */
export const whoosh: SoundEffect = {
  id: 'whoosh',
  levelDb: -10,
  lead: 0.28,
  reverb: 0.3,
  render(random) {
    const peak = random.range(0.26, 0.3)
    const air = sweepFilter(noise(random, 0.62), 'band', (t) => 350 + 2600 * Math.exp(-(((t - peak) / 0.11) ** 2)), 1.1)
    shape(air, [0, 0], [peak * 0.6, 0.25], [peak, 1], [peak + 0.08, 0.5], [0.6, 0])
    const body = shape(
      sweepFilter(noise(random, 0.62), 'low', () => 260),
      [0, 0],
      [peak, 0.7],
      [0.55, 0],
    )
    return layer(air, body, 0)
  },
}
