import { hiss, layer, strike, tone } from '../dsp/synth.ts'
import { walk } from './kit/walk.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Somebody runs: hurried steps and the breath of cloth. */
export const running: SoundEffect = {
  id: 'running',
  levelDb: -6,
  lead: 0.002,
  reverb: 0.35,
  render: (random) =>
    walk(random, { count: 8, gap: 0.27 }, (r) => {
      const foot = strike(hiss(r, 0.1, 'band', r.range(380, 620), 1), 0.07, 0.0008)
      layer(foot, strike(tone(0.09, r.range(82, 105)), 0.06), 0, 0.9)
      return layer(foot, strike(hiss(r, 0.09, 'band', 3200, 0.6), 0.08, 0.03), 0.01, 0.18)
    }),
}
