import { blank, hiss, layer, shape } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A bird takes flight. */
export const wings: SoundEffect = {
  id: 'wings',
  levelDb: -10,
  lead: 0.02,
  reverb: 0.3,
  render(random) {
    const out = blank(1.5)
    let at = 0
    for (let k = 0; k < 11; k++) {
      const beat = shape(
        hiss(random, 0.09, 'band', (t) => 420 + 1500 * Math.sin(t * 30), 0.8),
        [0, 0],
        [0.025, 1],
        [0.09, 0],
      )
      layer(beat, shape(hiss(random, 0.05, 'high', 2800), [0, 0.5], [0.05, 0]), 0.02, 0.25)
      layer(out, beat, at, (1 - k / 12) * random.range(0.8, 1))
      at += 0.085 + k * 0.006
    }
    return out
  },
}
