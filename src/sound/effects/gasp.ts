import { blank, hiss, layer, shape } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A roomful of people draws its breath. */
export const gasp: SoundEffect = {
  id: 'gasp',
  levelDb: -11,
  lead: 0.12,
  reverb: 0.5,
  render(random) {
    const out = blank(1.3)
    for (let i = 0; i < 12; i++) {
      const mouth = random.range(0.85, 1.2)
      const seconds = random.range(0.38, 0.62)
      const breath = hiss(random, seconds, 'band', (t) => (900 + 900 * (t / seconds)) * mouth, 2.4)
      layer(
        breath,
        hiss(random, seconds, 'band', (t) => (2300 + 700 * (t / seconds)) * mouth, 2.6),
        0,
        0.7,
      )
      layer(breath, hiss(random, seconds, 'high', 4500), 0, 0.12)
      layer(
        out,
        shape(breath, [0, 0], [seconds * 0.65, 1], [seconds * 0.9, 0.5], [seconds, 0]),
        random.range(0, 0.3),
        random.range(0.4, 1),
      )
    }
    return out
  },
}
