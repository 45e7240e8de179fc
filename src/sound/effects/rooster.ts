import { blank, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A cock crows: three short, one long. */
export const rooster: SoundEffect = {
  id: 'rooster',
  levelDb: -11,
  lead: 0.02,
  reverb: 0.5,
  render(random) {
    const out = blank(2.1)
    const base = random.range(560, 620)
    for (const [at, seconds, from, to] of [
      [0, 0.16, 0.85, 1],
      [0.26, 0.13, 1, 1.05],
      [0.45, 0.2, 1, 1.3],
      [0.72, 1.1, 1.45, 0.95],
    ] as const) {
      const part = throat(seconds, (t) => base * (from + (to - from) * (t / seconds)) + 10 * Math.sin(t * 90), [
        [(t) => 1350 + 350 * Math.sin((Math.PI * t) / seconds), 3, 1],
        [2600, 5, 0.6],
        [4100, 6, 0.2],
      ])
      layer(out, shape(part, [0, 0], [0.03, 1], [seconds * 0.7, 0.8], [seconds, 0]), at)
    }
    return out
  },
}
