import { hiss, layer, pinkNoise, shape, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A gust comes, whistles and goes. */
export const windGust: SoundEffect = {
  id: 'wind-gust',
  levelDb: -12,
  lead: 0.5,
  reverb: 0.2,
  render(random) {
    const tune = random.range(0.9, 1.1)
    const swell = (t: number) => Math.sin((Math.PI * Math.min(t, 3)) / 3) ** 1.5
    const out = sweepFilter(pinkNoise(random, 3), 'low', (t) => 220 + 900 * swell(t))
    layer(
      out,
      hiss(random, 3, 'band', (t) => (430 + 420 * swell(t) + 40 * Math.sin(t * 9)) * tune, 9),
      0,
      2.4,
    )
    return shape(out, [0, 0], [0.9, 0.6], [1.5, 1], [2.2, 0.5], [3, 0])
  },
}
