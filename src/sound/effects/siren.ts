import { layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A police car or an ambulance, coming nearer. */
export const siren: SoundEffect = {
  id: 'siren',
  levelDb: -15,
  lead: 0.2,
  reverb: 0.5,
  render(random) {
    const every = random.range(0.95, 1.05)
    const pitch = (t: number) => 640 + 420 * (0.5 - 0.5 * Math.cos((2 * Math.PI * t) / every))
    const out = sweepFilter(tone(3.6, pitch, saw), 'band', () => 1400, 0.8)
    layer(out, tone(3.6, pitch), 0, 0.4)
    return shape(out, [0, 0], [0.5, 0.5], [2.4, 1], [3.6, 0])
  },
}
