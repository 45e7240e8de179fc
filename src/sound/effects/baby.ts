import { blank, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** An infant cries. */
export const baby: SoundEffect = {
  id: 'baby',
  levelDb: -11,
  lead: 0.05,
  reverb: 0.4,
  render(random) {
    const out = blank(3)
    for (const [at, seconds] of [
      [0, 0.95],
      [1.2, 0.75],
      [2.1, 0.85],
    ] as const) {
      const high = random.range(430, 480)
      const cry = throat(
        seconds,
        (t) =>
          high * (0.82 + 0.3 * Math.sin((Math.PI * Math.min(1, (t / seconds) * 1.1)) ** 0.9)) + 9 * Math.sin(t * 44),
        [
          [(t) => 950 + 250 * Math.sin((Math.PI * t) / seconds), 4, 1],
          [1900, 6, 0.6],
          [3400, 7, 0.4],
          [5200, 8, 0.15],
        ],
      )
      layer(out, shape(cry, [0, 0], [0.09, 0.8], [seconds * 0.6, 1], [seconds * 0.9, 0.4], [seconds, 0]), at)
    }
    return out
  },
}
