import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The line goes dead: a click and the busy tone of 450 Hz that Chinese exchanges send. */
export const hangUp: SoundEffect = {
  id: 'hang-up',
  levelDb: -15,
  lead: 0,
  reverb: 0.05,
  render(random) {
    const out = blank(2.3)
    layer(out, strike(hiss(random, 0.04, 'band', 1800, 1), 0.02, 0.0004), 0, 0.7)
    for (const at of [0.2, 0.9, 1.6])
      layer(out, shape(tone(0.35, 450), [0, 0], [0.006, 1], [0.344, 1], [0.35, 0]), at, 0.7)
    return out
  },
}
