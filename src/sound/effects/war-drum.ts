import { blank, hiss, layer, modes, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** War drums, four strokes that press on. */
export const warDrum: SoundEffect = {
  id: 'war-drum',
  levelDb: -6,
  lead: 0.003,
  reverb: 0.6,
  render(random) {
    const out = blank(2.4)
    for (const [at, gain] of [
      [0, 1],
      [0.5, 0.7],
      [0.75, 0.75],
      [1, 1],
      [1.5, 0.9],
    ] as const) {
      const drum = strike(
        tone(0.8, (t) => 56 + 38 * Math.exp(-t * 26)),
        0.7,
        0.002,
      )
      layer(
        drum,
        modes(0.3, [
          { hertz: 121, decay: 0.25, gain: 0.4 },
          { hertz: 177, decay: 0.15, gain: 0.25 },
        ]),
        0,
      )
      layer(drum, strike(hiss(random, 0.06, 'band', 700, 0.6), 0.06, 0.0005), 0, 1.6)
      layer(out, drum, at + random.range(0, 0.01), gain)
    }
    return out
  },
}
