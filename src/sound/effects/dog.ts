import { blank, hiss, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A dog barks. */
export const dog: SoundEffect = {
  id: 'dog',
  levelDb: -9,
  lead: 0.01,
  reverb: 0.5,
  render(random) {
    const out = blank(1.7)
    for (const at of [0, 0.34, 0.95, 1.27]) {
      const pitch = random.range(300, 350)
      const bark = throat(0.2, (t) => pitch * (0.75 + 1.05 * Math.exp(-(((t - 0.05) / 0.05) ** 2))), [
        [(t) => 650 + 900 * Math.exp(-(((t - 0.06) / 0.05) ** 2)), 2.5, 1],
        [1900, 4, 0.5],
        [3100, 5, 0.2],
      ])
      layer(bark, hiss(random, 0.2, 'band', 1500, 1), 0, 0.12)
      layer(
        out,
        shape(bark, [0, 0], [0.018, 1], [0.1, 0.7], [0.2, 0]),
        at + random.range(0, 0.03),
        random.range(0.8, 1),
      )
    }
    return out
  },
}
