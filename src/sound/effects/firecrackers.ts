import { blank, hiss, layer, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A string of firecrackers goes off. */
export const firecrackers: SoundEffect = {
  id: 'firecrackers',
  levelDb: -9,
  lead: 0.002,
  reverb: 0.5,
  render(random) {
    const out = blank(2.8)
    let at = 0
    while (at < 2.4) {
      const size = random.range(0.3, 1)
      layer(out, strike(hiss(random, 0.06, 'band', random.range(900, 2600), 0.5), 0.03, 0.0002), at, size)
      layer(out, strike(hiss(random, 0.12, 'low', 500), 0.06, 0.001), at, size * 0.5)
      at += random.range(0.012, 0.075)
    }
    return out
  },
}
