import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A clock in a silent room. */
export const clock: SoundEffect = {
  id: 'clock',
  levelDb: -11,
  lead: 0,
  reverb: 0.5,
  render(random) {
    const out = blank(3)
    for (let k = 0; k < 6; k++) {
      const hertz = (k % 2 ? 1720 : 2080) * random.range(0.99, 1.01)
      const tick = modes(0.08, [
        { hertz, decay: 0.03, gain: 1 },
        { hertz: hertz * 2.3, decay: 0.015, gain: 0.5 },
        { hertz: 420, decay: 0.04, gain: 0.35 },
      ])
      layer(tick, strike(hiss(random, 0.01, 'high', 3500), 0.004, 0.0002), 0, 0.5)
      layer(out, tick, k * 0.5, k % 2 ? 0.8 : 1)
    }
    return out
  },
}
