import { blank, hiss, layer, modes, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A pressure door: bolts, air, motor, and it stands open. */
export const airlock: SoundEffect = {
  id: 'airlock',
  levelDb: -10,
  lead: 0.1,
  reverb: 0.5,
  render(random) {
    const out = blank(1.8)
    const bolt = () =>
      layer(
        modes(0.3, [
          { hertz: 96, decay: 0.22, gain: 1 },
          { hertz: 415, decay: 0.1, gain: 0.5 },
          { hertz: 1270, decay: 0.08, gain: 0.3 },
        ]),
        strike(hiss(random, 0.06, 'band', 2400, 1), 0.03, 0.0005),
        0,
        0.7,
      )
    layer(out, bolt(), 0, 0.8)
    layer(
      out,
      shape(
        hiss(random, 1.1, 'high', (t) => 2600 + 2400 * t, 0.8),
        [0, 0],
        [0.03, 1],
        [0.3, 0.5],
        [1.1, 0],
      ),
      0.12,
      0.8,
    )
    const motor = sweepFilter(
      tone(0.9, (t) => 96 + 70 * Math.sin((Math.PI * t) / 0.9), saw),
      'low',
      () => 900,
    )
    layer(out, shape(motor, [0, 0], [0.12, 0.5], [0.75, 0.5], [0.9, 0]), 0.4, 0.5)
    return layer(out, bolt(), 1.3, 1)
  },
}
