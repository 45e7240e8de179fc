import { blank, drive, layer, modes, pinkNoise, shape, sweepFilter } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Stone breaks and comes down. */
export const rubble: SoundEffect = {
  id: 'rubble',
  levelDb: -6,
  lead: 0.05,
  reverb: 0.6,
  render(random) {
    const out = blank(2.6)
    layer(
      out,
      shape(
        sweepFilter(pinkNoise(random, 2.4), 'band', () => 170),
        [0, 0],
        [0.12, 1],
        [0.9, 0.7],
        [2.4, 0],
      ),
      0,
      1.8,
    )
    grains(
      out,
      random,
      { count: 70, from: 0, to: 2.2, lean: 1.6 },
      (r) => {
        const hertz = r.range(110, 1500)
        return modes(0.16, [
          { hertz, decay: 14 / (hertz + 60), gain: 1 },
          { hertz: hertz * 1.7, decay: 9 / (hertz + 60), gain: 0.6 },
          { hertz: hertz * 2.6, decay: 5 / (hertz + 60), gain: 0.4 },
        ])
      },
      [0.06, 0.55],
    )
    return drive(out, 1.2)
  },
}
