import { blank, hiss, layer, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Sparks and the hum of mains. */
export const electric: SoundEffect = {
  id: 'electric',
  levelDb: -9,
  lead: 0.01,
  reverb: 0.3,
  render(random) {
    const out = blank(1.5)
    grains(
      out,
      random,
      { count: 10, from: 0, to: 1.1, lean: 1.3 },
      (r) => {
        const seconds = r.range(0.03, 0.13)
        const arc = sweepFilter(tone(seconds, r.range(90, 220), saw), 'high', () => 1900)
        layer(arc, hiss(r, seconds, 'high', 3800), 0, 0.8)
        return strike(arc, seconds, 0.0005)
      },
      [0.4, 1],
    )
    const hum = layer(tone(1.5, 100), tone(1.5, 200), 0, 0.6)
    return layer(out, shape(hum, [0, 0], [0.05, 0.05], [1, 0.04], [1.5, 0]), 0)
  },
}
