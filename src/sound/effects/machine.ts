import { blank, hiss, layer, modes, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A heavy machine at its work: a motor, a stroke, a valve. */
export const machine: SoundEffect = {
  id: 'machine',
  levelDb: -12,
  lead: 0.1,
  reverb: 0.5,
  render(random) {
    const out = blank(2.8)
    const motor = sweepFilter(
      tone(2.8, (t) => 52 + 2 * Math.sin(t * 13), saw),
      'low',
      () => 520,
    )
    layer(out, motor, 0, 0.5)
    for (let k = 0; k < 4; k++) {
      const stroke = modes(0.3, [
        { hertz: 78, decay: 0.24, gain: 1 },
        { hertz: 226 * random.range(0.98, 1.02), decay: 0.14, gain: 0.6 },
        { hertz: 910, decay: 0.06, gain: 0.3 },
      ])
      layer(stroke, strike(hiss(random, 0.06, 'band', 1900, 0.8), 0.03, 0.0005), 0, 0.7)
      layer(out, stroke, 0.15 + k * 0.64, 1)
      layer(out, strike(hiss(random, 0.26, 'high', 3000), 0.2, 0.01), 0.48 + k * 0.64, 0.25)
    }
    return shape(out, [0, 0], [0.15, 1], [2.3, 1], [2.8, 0])
  },
}
