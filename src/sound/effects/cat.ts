import { blank, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A cat mews. */
export const cat: SoundEffect = {
  id: 'cat',
  levelDb: -12,
  lead: 0.03,
  reverb: 0.3,
  render(random) {
    const out = blank(1)
    const base = random.range(560, 660)
    const mew = throat(0.8, (t) => base * (1 + 0.35 * Math.sin((Math.PI * t) / 0.8)) + 7 * Math.sin(t * 38), [
      [(t) => 700 + 1000 * Math.sin((Math.PI * Math.min(1, t / 0.7)) ** 0.8), 3, 1],
      [(t) => 2300 - 500 * t, 6, 0.5],
      [3900, 7, 0.2],
    ])
    return layer(out, shape(mew, [0, 0], [0.12, 0.7], [0.4, 1], [0.8, 0]), 0.02)
  },
}
