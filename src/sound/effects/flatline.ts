import { blank, layer, shape, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Two beats, and then the tone that does not end. */
export const flatline: SoundEffect = {
  id: 'flatline',
  levelDb: -16,
  lead: 0,
  reverb: 0.35,
  render(random) {
    const out = blank(3.8)
    const hertz = random.range(930, 980)
    const note = (seconds: number) => layer(tone(seconds, hertz), tone(seconds, hertz * 2), 0, 0.15)
    for (const at of [0, 0.7]) layer(out, shape(note(0.12), [0, 0], [0.005, 1], [0.1, 0.9], [0.12, 0]), at)
    return layer(out, shape(note(2.4), [0, 0], [0.005, 1], [1.6, 0.9], [2.4, 0]), 1.3)
  },
}
