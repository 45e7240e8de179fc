import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Blade on blade, twice. */
export const swordClash: SoundEffect = {
  id: 'sword-clash',
  levelDb: -5,
  lead: 0.002,
  reverb: 0.55,
  render(random) {
    const out = blank(1.5)
    for (const [at, gain] of [
      [0, 1],
      [0.36, 0.7],
    ] as const) {
      const base = random.range(980, 1250)
      const ring = modes(
        1,
        [1, 1.41, 1.93, 2.76, 3.37, 4.62, 5.9, 7.3].map((ratio, i) => ({
          hertz: base * ratio * random.range(0.99, 1.01),
          decay: random.range(0.5, 0.9) / (1 + i * 0.22),
          gain: random.range(0.4, 0.9) / (1 + i * 0.15),
        })),
      )
      layer(ring, strike(hiss(random, 0.06, 'high', 2400), 0.03, 0.0002), 0, 2)
      layer(ring, strike(hiss(random, 0.1, 'band', 500, 0.8), 0.06, 0.0006), 0, 1.2)
      layer(out, ring, at, gain)
    }
    return out
  },
}
