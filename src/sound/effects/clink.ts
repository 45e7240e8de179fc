import { blank, layer, modes } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Glasses touch: a toast. */
export const clink: SoundEffect = {
  id: 'clink',
  levelDb: -11,
  lead: 0.001,
  reverb: 0.35,
  render(random) {
    const out = blank(1.4)
    for (const [at, gain] of [
      [0, 1],
      [0.045, 0.5],
      [0.19, 0.35],
    ] as const) {
      const hertz = random.range(2350, 2900)
      layer(
        out,
        modes(1, [
          { hertz, decay: 0.9, gain: 1 },
          { hertz: hertz * 1.51, decay: 0.5, gain: 0.5 },
          { hertz: hertz * 2.38, decay: 0.25, gain: 0.35 },
        ]),
        at,
        gain,
      )
    }
    return out
  },
}
