import { blank, layer, shape, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Songbirds answer each other. */
export const birds: SoundEffect = {
  id: 'birds',
  levelDb: -18,
  lead: 0.05,
  reverb: 0.3,
  render: (random) =>
    grains(
      blank(3.4),
      random,
      { count: 7, from: 0, to: 2.7 },
      (r) => {
        const call = blank(0.7)
        const base = r.range(2600, 4800)
        const shapeOf = r.pick(['rise', 'fall', 'trill'] as const)
        const notes = r.integer(2, 5)
        for (let k = 0; k < notes; k++) {
          const seconds = r.range(0.05, 0.1)
          const lift = shapeOf === 'rise' ? 9000 : shapeOf === 'fall' ? -9000 : 0
          const chirp = tone(
            seconds,
            (t) => base * (1 + k * 0.04) + lift * t + (shapeOf === 'trill' ? 420 * Math.sin(t * 260) : 0),
          )
          layer(call, shape(chirp, [0, 0], [seconds * 0.3, 1], [seconds, 0]), k * r.range(0.09, 0.12), 0.8)
        }
        return call
      },
      [0.25, 1],
    ),
}
