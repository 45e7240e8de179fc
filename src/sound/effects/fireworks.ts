import { blank, hiss, layer, shape, strike, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A rocket climbs, bursts and rains down in sparks. */
export const fireworks: SoundEffect = {
  id: 'fireworks',
  levelDb: -8,
  lead: 0.8,
  reverb: 0.8,
  render(random) {
    const out = blank(2.8)
    const climb = tone(0.75, (t) => 900 + 1500 * t + 60 * Math.sin(t * 90))
    layer(
      out,
      shape(layer(climb, hiss(random, 0.75, 'band', 2600, 1), 0, 0.7), [0, 0], [0.2, 0.3], [0.7, 0.2], [0.75, 0]),
      0,
      0.35,
    )
    layer(
      out,
      strike(
        hiss(random, 0.9, 'low', (t) => 2000 * Math.exp(-t * 9) + 120),
        0.6,
        0.001,
      ),
      0.8,
      1.8,
    )
    return grains(
      out,
      random,
      { count: 90, from: 0.95, to: 2.5, lean: 1.4 },
      (r) => strike(hiss(r, 0.02, 'high', r.range(2600, 5200)), 0.01, 0.0002),
      [0.05, 0.5],
    )
  },
}
