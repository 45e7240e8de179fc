import { hiss, layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A reactor, a robot or a screen comes to life. */
export const powerUp: SoundEffect = {
  id: 'power-up',
  levelDb: -9,
  lead: 0.1,
  reverb: 0.4,
  render(random) {
    const climb = (t: number) => 46 * 2 ** (3.1 * Math.min(1, t / 1.8) ** 1.4)
    const out = tone(2.3, climb, saw)
    layer(
      out,
      tone(2.3, (t) => climb(t) * 2.01, saw),
      0,
      0.4,
    )
    sweepFilter(out, 'low', (t) => 200 + 3600 * Math.min(1, t / 1.8) ** 2, 2)
    layer(
      out,
      hiss(random, 2.3, 'band', (t) => 900 + 2200 * t, 5),
      0,
      0.25,
    )
    return shape(out, [0, 0], [0.3, 0.35], [1.75, 1], [2.3, 0])
  },
}
