import { blank, layer, noise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A sheet is turned and held. */
export const paper: SoundEffect = {
  id: 'paper',
  levelDb: -12,
  lead: 0.03,
  reverb: 0.1,
  render(random) {
    const out = blank(0.9)
    for (let i = 0; i < 26; i++) {
      const at = 0.02 + random.next() * 0.7
      const crackle = strike(
        sweepFilter(noise(random, 0.06), 'band', () => random.range(2200, 6500), 1.2),
        random.range(0.015, 0.05),
        0.002,
      )
      layer(out, crackle, at, random.range(0.15, 0.8) * (at < 0.3 ? 1 : 0.6))
    }
    const slide = shape(
      sweepFilter(noise(random, 0.8), 'band', (t) => 3200 + 1500 * Math.sin(t * 8), 0.7),
      [0, 0],
      [0.12, 0.35],
      [0.3, 0.1],
      [0.5, 0.22],
      [0.8, 0],
    )
    return layer(out, slide, 0.02)
  },
}
