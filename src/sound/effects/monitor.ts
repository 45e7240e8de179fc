import { blank, layer, shape, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The heart on a bedside monitor: three beeps. */
export const monitor: SoundEffect = {
  id: 'monitor',
  levelDb: -17,
  lead: 0,
  reverb: 0.3,
  render(random) {
    const out = blank(2.4)
    const hertz = random.range(930, 980)
    for (const at of [0, 0.82, 1.64]) {
      const beep = layer(tone(0.12, hertz), tone(0.12, hertz * 2), 0, 0.15)
      layer(out, shape(beep, [0, 0], [0.005, 1], [0.1, 0.9], [0.12, 0]), at)
    }
    return out
  },
}
