import { blank, layer, modes } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A small bright bell: an idea, a message, a spark of magic. */
export const chime: SoundEffect = {
  id: 'chime',
  levelDb: -16,
  lead: 0.002,
  reverb: 0.6,
  render(random) {
    const out = blank(2.2)
    const base = random.pick([1046.5, 1174.66, 1318.51])
    ;[0, 7, 12, 16].forEach((step, i) => {
      const hertz = base * 2 ** (step / 12)
      const bell = modes(1.8, [
        { hertz, decay: 1.6, gain: 1 },
        { hertz: hertz * 2.76, decay: 0.7, gain: 0.35 },
        { hertz: hertz * 5.4, decay: 0.25, gain: 0.15 },
      ])
      layer(out, bell, i * 0.075, 0.7 - i * 0.1)
    })
    return out
  },
}
