import { blank, hiss, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A crow caws. */
export const crow: SoundEffect = {
  id: 'crow',
  levelDb: -11,
  lead: 0.02,
  reverb: 0.5,
  render(random) {
    const out = blank(1.8)
    for (const at of [0, 0.55, 1.1]) {
      const pitch = random.range(430, 480)
      const caw = throat(0.36, (t) => pitch * (1.1 - 0.5 * t) + 45 * Math.sin(t * 420), [
        [1250, 3, 1],
        [1850, 4, 0.9],
        [3300, 5, 0.35],
      ])
      layer(caw, hiss(random, 0.36, 'band', 1600, 1.2), 0, 0.25)
      layer(out, shape(caw, [0, 0], [0.03, 1], [0.24, 0.75], [0.36, 0]), at, random.range(0.7, 1))
    }
    return out
  },
}
