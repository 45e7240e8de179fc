import { blank, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A company bursts out laughing. */
export const laughter: SoundEffect = {
  id: 'laughter',
  levelDb: -13,
  lead: 0.05,
  reverb: 0.5,
  render(random) {
    const out = blank(2.8)
    for (let i = 0; i < 8; i++) {
      const pitch = random.chance(0.5) ? random.range(150, 210) : random.range(270, 370)
      const body = pitch > 240 ? 1.15 : 1
      let at = random.range(0, 0.5)
      const beat = random.range(0.17, 0.23)
      for (let k = 0; at < 2.4 && k < random.integer(6, 10); k++) {
        const high = pitch * (1.15 - 0.04 * k)
        const ha = throat(0.15, (t) => high * (1 + 0.25 * Math.exp(-t * 30)), [
          [820 * body, 4, 1],
          [1280 * body, 6, 0.6],
          [2700 * body, 7, 0.2],
        ])
        layer(out, shape(ha, [0, 0], [0.025, 1], [0.09, 0.5], [0.15, 0]), at, random.range(0.5, 0.9) * 0.93 ** k)
        at += beat
      }
    }
    return out
  },
}
