import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Porcelain is set down, lid and cup. */
export const cup: SoundEffect = {
  id: 'cup',
  levelDb: -11,
  lead: 0.002,
  reverb: 0.3,
  render(random) {
    const out = blank(0.6)
    for (const [at, gain] of [
      [0, 1],
      [0.07, 0.4],
    ] as const) {
      const hertz = random.range(1650, 1950)
      const china = modes(0.3, [
        { hertz, decay: 0.14, gain: 1 },
        { hertz: hertz * 1.83, decay: 0.09, gain: 0.6 },
        { hertz: hertz * 2.9, decay: 0.05, gain: 0.4 },
        { hertz: 240, decay: 0.05, gain: 0.6 },
      ])
      layer(out, layer(china, strike(hiss(random, 0.02, 'low', 900), 0.015, 0.0005), 0, 0.8), at, gain)
    }
    return out
  },
}
