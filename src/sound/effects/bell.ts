import { blank, hiss, layer, strike } from '../dsp/synth.ts'
import { bell as castBell } from './kit/bell.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The bell of a temple or a tower, struck once. */
export const bell: SoundEffect = {
  id: 'bell',
  levelDb: -8,
  lead: 0.002,
  reverb: 0.8,
  render(random) {
    const out = layer(blank(4.2), castBell(random, random.range(190, 206), 4), 0)
    return layer(out, strike(hiss(random, 0.1, 'band', 900, 0.8), 0.05, 0.001), 0, 0.8)
  },
}
