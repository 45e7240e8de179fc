import { blank, layer, modes, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A chair is pushed back over the floor. */
export const chair: SoundEffect = {
  id: 'chair',
  levelDb: -8,
  lead: 0.05,
  reverb: 0.5,
  render(random) {
    const out = blank(0.85)
    const scrape = tone(0.5, (t) => 118 + 90 * t + 26 * Math.sin(t * random.range(60, 61)), saw)
    for (const [hertz, gain] of [
      [640, 1],
      [1480, 0.7],
      [2700, 0.35],
    ] as const)
      layer(
        out,
        shape(
          sweepFilter(scrape.slice(), 'band', () => hertz, 5),
          [0, 0],
          [0.06, 1],
          [0.4, 0.7],
          [0.5, 0],
        ),
        0,
        gain,
      )
    return layer(
      out,
      modes(0.25, [
        { hertz: 165, decay: 0.12, gain: 1 },
        { hertz: 420, decay: 0.08, gain: 0.5 },
      ]),
      0.52,
      0.5,
    )
  },
}
