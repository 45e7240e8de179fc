import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Wine or tea runs into a cup: the pitch climbs as the cup fills. */
export const pour: SoundEffect = {
  id: 'pour',
  levelDb: -12,
  lead: 0.05,
  reverb: 0.25,
  render(random) {
    const out = blank(2)
    layer(
      out,
      hiss(random, 1.9, 'band', (t) => 700 + 620 * t, 5),
      0,
      0.35,
    )
    grains(
      out,
      random,
      { count: 150, from: 0.02, to: 1.85 },
      (r, time) => {
        const from = r.range(0.75, 1.35) * (620 + 560 * time)
        return strike(
          tone(0.05, (t) => from * (1 + 4 * t)),
          0.035,
          0.003,
        )
      },
      [0.06, 0.3],
    )
    return shape(out, [0, 0], [0.12, 1], [1.6, 0.9], [2, 0])
  },
}
