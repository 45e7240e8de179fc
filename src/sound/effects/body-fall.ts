import { blank, hiss, layer, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Somebody falls: knees, body, cloth. */
export const bodyFall: SoundEffect = {
  id: 'body-fall',
  levelDb: -5,
  lead: 0.12,
  reverb: 0.4,
  render(random) {
    const out = blank(0.9)
    for (const [at, gain, hertz] of [
      [0, 0.45, 95],
      [0.12, 1, 62],
      [0.27, 0.4, 80],
    ] as const) {
      layer(
        out,
        strike(
          tone(0.2, (t) => hertz * (1 + 0.7 * Math.exp(-t * 40))),
          0.14,
          0.002,
        ),
        at,
        gain,
      )
      layer(out, strike(hiss(random, 0.16, 'low', random.range(500, 800)), 0.1, 0.002), at, gain * 1.1)
    }
    return layer(out, strike(hiss(random, 0.5, 'band', 2600, 0.5), 0.36, 0.06), 0.04, 0.16)
  },
}
