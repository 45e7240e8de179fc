import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Wood splinters: a table, a beam, a branch. */
export const woodBreak: SoundEffect = {
  id: 'wood-break',
  levelDb: -5,
  lead: 0.003,
  reverb: 0.4,
  render(random) {
    const out = blank(1)
    layer(out, strike(hiss(random, 0.1, 'band', 1300, 0.6), 0.05, 0.0003), 0, 1.6)
    return grains(
      out,
      random,
      { count: 32, from: 0, to: 0.6, lean: 2 },
      (r) => {
        const hertz = r.range(260, 1500)
        const piece = modes(0.12, [
          { hertz, decay: 0.06, gain: 1 },
          { hertz: hertz * 1.8, decay: 0.04, gain: 0.6 },
          { hertz: hertz * 3.1, decay: 0.02, gain: 0.4 },
        ])
        return layer(piece, strike(hiss(r, 0.03, 'band', 3200, 0.8), 0.015, 0.0003), 0, 0.7)
      },
      [0.1, 0.9],
    )
  },
}
