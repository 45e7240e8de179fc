import { blank, layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A war horn calls, the fifth after the ground note. */
export const horn: SoundEffect = {
  id: 'horn',
  levelDb: -10,
  lead: 0.1,
  reverb: 0.9,
  render(random) {
    const out = blank(3.2)
    const base = random.range(108, 114)
    for (const [at, seconds, ratio] of [
      [0, 0.9, 1],
      [0.95, 2, 1.5],
    ] as const) {
      const call = tone(seconds, (t) => base * ratio * (0.96 + 0.04 * Math.min(1, t * 7)) + 0.7 * Math.sin(t * 31), saw)
      sweepFilter(call, 'low', (t) => 300 + 1300 * Math.sin((Math.PI * Math.min(t, seconds)) / seconds) ** 0.7, 1.1)
      layer(out, shape(call, [0, 0], [0.16, 0.8], [seconds * 0.7, 1], [seconds, 0]), at)
    }
    return out
  },
}
