import { blank, layer, noise, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Four steps on a hard floor. */
export const footsteps: SoundEffect = {
  id: 'footsteps',
  levelDb: -5,
  lead: 0.002,
  reverb: 0.4,
  render(random) {
    const out = blank(2.1)
    let at = 0
    for (let i = 0; i < 4; i++) {
      const heel = strike(
        sweepFilter(noise(random, 0.09), 'band', () => random.range(480, 700), 1.2),
        0.06,
        0.0008,
      )
      layer(heel, strike(tone(0.09, random.range(95, 120)), 0.06), 0, 0.7)
      const sole = shape(
        sweepFilter(noise(random, 0.12), 'band', () => 1900, 0.7),
        [0, 0],
        [0.02, 0.35],
        [0.11, 0],
      )
      layer(out, heel, at, random.range(0.8, 1))
      layer(out, sole, at + random.range(0.06, 0.08), 0.45)
      at += random.range(0.47, 0.53)
    }
    return out
  },
}
