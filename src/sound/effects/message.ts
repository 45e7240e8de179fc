import { blank, layer, modes } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A message comes in: two short glassy notes. */
export const message: SoundEffect = {
  id: 'message',
  levelDb: -12,
  lead: 0,
  reverb: 0.15,
  render(random) {
    const out = blank(0.9)
    const tune = random.range(0.99, 1.01)
    for (const [at, hertz] of [
      [0, 1174.7],
      [0.12, 1760],
    ] as const)
      layer(
        out,
        modes(0.6, [
          { hertz: hertz * tune, decay: 0.5, gain: 1 },
          { hertz: hertz * 2.01 * tune, decay: 0.22, gain: 0.35 },
          { hertz: hertz * 3.98 * tune, decay: 0.07, gain: 0.2 },
        ]),
        at,
      )
    return out
  },
}
