import { blank, layer, shape, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Crickets in the grass at night. */
export const crickets: SoundEffect = {
  id: 'crickets',
  levelDb: -22,
  lead: 0.1,
  reverb: 0.1,
  render(random) {
    const out = blank(3)
    for (let i = 0; i < 3; i++) {
      const hertz = random.range(4100, 4900)
      const every = random.range(0.42, 0.6)
      for (let at = random.range(0, 0.4); at < 2.7; at += every * random.range(0.95, 1.05)) {
        for (let k = 0; k < 4; k++)
          layer(out, shape(tone(0.022, hertz), [0, 0], [0.007, 1], [0.022, 0]), at + k * 0.034, 0.9 / (1 + i * 0.8))
      }
    }
    return out
  },
}
