import { blank, hiss, layer, shape } from '../dsp/synth.ts'
import { bell } from './kit/bell.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A lift arrives: ding, and its doors part. */
export const elevator: SoundEffect = {
  id: 'elevator',
  levelDb: -11,
  lead: 0,
  reverb: 0.4,
  render(random) {
    const out = blank(2.2)
    layer(out, bell(random, 987.8, 1.1), 0)
    return layer(
      out,
      shape(
        hiss(random, 1.3, 'band', (t) => 380 + 300 * Math.sin(t * 2.6), 0.8),
        [0, 0],
        [0.2, 0.7],
        [0.9, 0.5],
        [1.3, 0],
      ),
      0.7,
      0.6,
    )
  },
}
