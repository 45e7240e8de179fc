import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Somebody is gone, or there, from one moment to the next. */
export const teleport: SoundEffect = {
  id: 'teleport',
  levelDb: -8,
  lead: 0.5,
  reverb: 0.7,
  render(random) {
    const out = blank(1.6)
    for (let k = 0; k < 5; k++) {
      const base = 220 * 1.5 ** k * random.range(0.98, 1.02)
      layer(
        out,
        shape(
          tone(0.55, (t) => base * 2 ** (t * 2.4) + 20 * Math.sin(t * 200)),
          [0, 0],
          [0.45, 0.5],
          [0.5, 1],
          [0.55, 0],
        ),
        0,
        0.4 / (1 + k * 0.4),
      )
    }
    layer(
      out,
      shape(
        hiss(random, 0.55, 'band', (t) => 500 + 7000 * t, 2),
        [0, 0],
        [0.5, 1],
        [0.55, 0],
      ),
      0,
      0.7,
    )
    layer(
      out,
      strike(
        tone(0.9, (t) => 48 + 90 * Math.exp(-t * 20)),
        0.7,
      ),
      0.5,
      1,
    )
    return layer(
      out,
      strike(
        hiss(random, 0.9, 'high', (t) => 7000 - 4500 * t, 0.8),
        0.7,
        0.001,
      ),
      0.5,
      0.5,
    )
  },
}
