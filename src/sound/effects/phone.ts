import { blank, layer, modes } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A mobile rings: two bright phrases. */
export const phone: SoundEffect = {
  id: 'phone',
  levelDb: -13,
  lead: 0,
  reverb: 0.15,
  render(random) {
    const out = blank(2)
    const tune = [0, 4, 7, 11, 7, 4, 12, 7]
    for (const start of [0, 1]) {
      tune.forEach((step, i) => {
        const hertz = 783.99 * 2 ** ((step + (start > 0 && i === 6 ? 2 : 0)) / 12)
        const bell = modes(0.32, [
          { hertz, decay: 0.3, gain: 1 },
          { hertz: hertz * 2, decay: 0.18, gain: 0.4 },
          { hertz: hertz * 4.07, decay: 0.08, gain: 0.2 },
        ])
        layer(out, bell, start + i * 0.105, random.range(0.92, 1))
      })
    }
    return out
  },
}
