import { hiss, layer, modes, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steps on old boards that give a little. */
export const stepsWood: SoundEffect = {
  id: 'steps-wood',
  levelDb: -6,
  lead: 0.002,
  reverb: 0.4,
  render: (random) => {
    const out = walk(random, { count: 4, gap: 0.54 }, (r) => {
      const tune = r.range(0.93, 1.07)
      const board = modes(0.24, [
        { hertz: 96 * tune, decay: 0.16, gain: 1 },
        { hertz: 187 * tune, decay: 0.12, gain: 0.7 },
        { hertz: 342 * tune, decay: 0.07, gain: 0.45 },
        { hertz: 655 * tune, decay: 0.03, gain: 0.25 },
      ])
      layer(board, strike(hiss(r, 0.05, 'band', 1300, 0.8), 0.03, 0.0006), 0, 0.6)
      return layer(board, strike(hiss(r, 0.08, 'low', 700), 0.06, 0.004), 0.085, 0.4)
    })
    const creak = sweepFilter(
      tone(0.3, (t) => 70 + 60 * t + 8 * Math.sin(t * 70), saw),
      'band',
      (t) => 820 + 500 * t,
      6,
    )
    return layer(out, shape(creak, [0, 0], [0.08, 0.25], [0.22, 0.12], [0.3, 0]), 1.14, 0.5)
  },
}
