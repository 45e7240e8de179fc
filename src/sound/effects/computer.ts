import { blank, layer, shape, softSquare, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A console answers in short tones. */
export const computer: SoundEffect = {
  id: 'computer',
  levelDb: -16,
  lead: 0,
  reverb: 0.25,
  render(random) {
    const out = blank(1.2)
    const scale = [1046.5, 1174.7, 1396.9, 1568, 2093]
    let at = 0
    while (at < 1) {
      const seconds = random.pick([0.045, 0.07])
      layer(
        out,
        shape(tone(seconds, random.pick(scale), softSquare), [0, 0], [0.004, 1], [seconds - 0.01, 0.8], [seconds, 0]),
        at,
        random.range(0.6, 1),
      )
      at += random.pick([0.09, 0.09, 0.18])
    }
    return out
  },
}
