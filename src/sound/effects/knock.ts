import { blank, layer, modes, noise, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Knuckles on a wooden door, three times. */
export const knock: SoundEffect = {
  id: 'knock',
  levelDb: -9,
  lead: 0.002,
  reverb: 0.45,
  render(random) {
    const out = blank(1)
    let at = 0
    for (let i = 0; i < 3; i++) {
      const hertz = random.range(0.96, 1.04)
      const wood = modes(0.25, [
        { hertz: 182 * hertz, decay: 0.12, gain: 1 },
        { hertz: 391 * hertz, decay: 0.09, gain: 0.6 },
        { hertz: 788 * hertz, decay: 0.05, gain: 0.35 },
        { hertz: 1430 * hertz, decay: 0.03, gain: 0.2 },
      ])
      layer(
        wood,
        strike(
          sweepFilter(noise(random, 0.03), 'band', () => 1800, 0.8),
          0.015,
          0.0003,
        ),
        0,
        0.7,
      )
      layer(out, wood, at, random.range(0.8, 1))
      at += random.range(0.17, 0.2)
    }
    return out
  },
}
