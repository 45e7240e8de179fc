import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A lamp is switched. */
export const lightSwitch: SoundEffect = {
  id: 'switch',
  levelDb: -10,
  lead: 0.002,
  reverb: 0.3,
  render(random) {
    const out = blank(0.3)
    for (const [at, gain] of [
      [0, 0.5],
      [0.035, 1],
    ] as const) {
      const click = modes(0.08, [
        { hertz: 1750 * random.range(0.97, 1.03), decay: 0.025, gain: 1 },
        { hertz: 3900, decay: 0.012, gain: 0.5 },
        { hertz: 380, decay: 0.03, gain: 0.6 },
      ])
      layer(out, layer(click, strike(hiss(random, 0.01, 'high', 2500), 0.005, 0.0002), 0, 0.9), at, gain)
    }
    return out
  },
}
