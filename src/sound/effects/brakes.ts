import { blank, hiss, layer, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Tyres scream to a stop. */
export const brakes: SoundEffect = {
  id: 'brakes',
  levelDb: -8,
  lead: 0.1,
  reverb: 0.5,
  render(random) {
    const out = blank(1.7)
    const pitch = random.range(780, 860)
    for (const [ratio, gain] of [
      [1, 1],
      [1.34, 0.6],
    ] as const) {
      const scream = tone(1.35, (t) => pitch * ratio * (1.12 - 0.2 * t) + 24 * Math.sin(t * 190), saw)
      sweepFilter(scream, 'band', () => pitch * ratio * 1.4, 1.5)
      layer(out, shape(scream, [0, 0], [0.07, 0.8], [0.9, 1], [1.25, 0.4], [1.35, 0]), 0, 0.4 * gain)
    }
    layer(out, shape(hiss(random, 1.4, 'band', 1900, 0.7), [0, 0], [0.1, 1], [1, 0.8], [1.4, 0]), 0, 0.5)
    return layer(out, strike(hiss(random, 0.25, 'low', 260), 0.2, 0.02), 1.3, 1)
  },
}
