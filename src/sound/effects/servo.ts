import { blank, hiss, layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A machine's limbs move. */
export const servo: SoundEffect = {
  id: 'servo',
  levelDb: -12,
  lead: 0.02,
  reverb: 0.3,
  render(random) {
    const out = blank(1.2)
    for (const [at, seconds, from, to] of [
      [0, 0.42, 240, 420],
      [0.55, 0.3, 380, 260],
      [0.9, 0.2, 300, 340],
    ] as const) {
      const pitch = (t: number) => from + (to - from) * Math.sin((Math.PI * t) / seconds / 2)
      const whirr = sweepFilter(tone(seconds, pitch, saw), 'band', (t) => pitch(t) * 4, 2)
      layer(whirr, hiss(random, seconds, 'band', 3100, 2), 0, 0.12)
      layer(out, shape(whirr, [0, 0], [0.03, 1], [seconds - 0.05, 0.8], [seconds, 0]), at)
    }
    return out
  },
}
