import { blank, hiss, layer, modes, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Shutters: one near, others behind it. */
export const camera: SoundEffect = {
  id: 'camera',
  levelDb: -9,
  lead: 0.002,
  reverb: 0.3,
  render(random) {
    const out = blank(1.2)
    for (const [at, gain] of [
      [0, 1],
      [0.31, 0.35],
      [0.44, 0.5],
      [0.71, 0.3],
    ] as const) {
      for (const [later, size] of [
        [0, 1],
        [0.055, 0.7],
      ] as const) {
        const blade = modes(0.06, [
          { hertz: random.range(1700, 1900), decay: 0.025, gain: 0.6 },
          { hertz: random.range(3300, 3700), decay: 0.018, gain: 0.5 },
        ])
        layer(blade, strike(hiss(random, 0.03, 'band', 4600, 0.8), 0.016, 0.0003), 0, 1)
        layer(out, blade, at + later, gain * size)
      }
    }
    const winder = sweepFilter(
      tone(0.22, (t) => 210 + 160 * t, saw),
      'band',
      () => 1600,
      1.5,
    )
    return layer(out, shape(winder, [0, 0], [0.03, 1], [0.18, 0.8], [0.22, 0]), 0.08, 0.12)
  },
}
