import { blank, layer } from '../dsp/synth.ts'
import { bell } from './kit/bell.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Ding, dong. */
export const doorbell: SoundEffect = {
  id: 'doorbell',
  levelDb: -11,
  lead: 0,
  reverb: 0.4,
  render(random) {
    const out = blank(2)
    layer(out, bell(random, 659.3, 1.3), 0)
    return layer(out, bell(random, 523.3, 1.4), 0.52)
  },
}
