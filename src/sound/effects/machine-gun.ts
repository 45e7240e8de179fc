import { blank, drive, hiss, layer, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Bursts of automatic fire. */
export const machineGun: SoundEffect = {
  id: 'machine-gun',
  levelDb: -6,
  lead: 0.001,
  reverb: 0.5,
  render(random) {
    const out = blank(1.9)
    let at = 0
    for (const burst of [6, 4]) {
      for (let i = 0; i < burst; i++) {
        const size = random.range(0.8, 1)
        layer(
          out,
          strike(
            hiss(random, 0.09, 'low', (t) => 6500 * Math.exp(-t * 50) + 350),
            0.06,
            0.0002,
          ),
          at,
          1.5 * size,
        )
        layer(
          out,
          strike(
            tone(0.08, (t) => 62 + 110 * Math.exp(-t * 50)),
            0.07,
          ),
          at,
          size,
        )
        at += random.range(0.082, 0.092)
      }
      layer(out, strike(hiss(random, 0.5, 'low', 900), 0.45, 0.01), at, 0.3)
      at += 0.22
    }
    return drive(out, 1.5)
  },
}
