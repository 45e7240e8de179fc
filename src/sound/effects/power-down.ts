import { hiss, layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The power fails: everything runs down. */
export const powerDown: SoundEffect = {
  id: 'power-down',
  levelDb: -9,
  lead: 0.02,
  reverb: 0.4,
  render(random) {
    const sink = (t: number) => 260 * 2 ** (-3.2 * Math.min(1, t / 1.7) ** 0.8)
    const out = tone(2, sink, saw)
    layer(
      out,
      tone(2, (t) => sink(t) * 1.5, saw),
      0,
      0.35,
    )
    sweepFilter(out, 'low', (t) => 3200 * Math.exp(-t * 1.7) + 140, 1.6)
    layer(out, shape(hiss(random, 0.05, 'band', 1500, 0.7), [0, 1], [0.05, 0]), 0, 1)
    return shape(out, [0, 1], [1, 0.7], [2, 0])
  },
}
