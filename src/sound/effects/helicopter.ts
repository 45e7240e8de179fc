import { blank, hiss, layer, pinkNoise, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A helicopter passes over. */
export const helicopter: SoundEffect = {
  id: 'helicopter',
  levelDb: -11,
  lead: 0.4,
  reverb: 0.2,
  render(random) {
    const out = blank(3.2)
    const every = random.range(0.078, 0.086)
    for (let at = 0; at < 3.1; at += every)
      layer(out, strike(hiss(random, 0.07, 'low', 420 + 260 * Math.sin(at)), 0.055, 0.008), at, random.range(0.85, 1))
    const turbine = sweepFilter(tone(3.2, 1180, saw), 'band', () => 2400, 2)
    layer(out, turbine, 0, 0.06)
    layer(
      out,
      sweepFilter(pinkNoise(random, 3.2), 'band', () => 260),
      0,
      0.5,
    )
    return shape(out, [0, 0], [0.7, 0.6], [1.6, 1], [3.2, 0])
  },
}
