import { layer, noise, shape, softSaw, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Tension that climbs up to a cut and stops there. */
export const riser: SoundEffect = {
  id: 'riser',
  levelDb: -14,
  lead: 0,
  untilCut: true,
  reverb: 0.4,
  render(random, length = 2) {
    const air = sweepFilter(noise(random, length), 'band', (t) => 300 * 2 ** ((t / length) * 4.2), 1.6)
    const voice = tone(length, (t) => 110 * 2 ** ((t / length) ** 1.5 * 1.6) * (1 + 0.004 * Math.sin(t * 34)), softSaw)
    sweepFilter(voice, 'low', (t) => 400 + 2600 * (t / length) ** 2)
    layer(air, voice, 0, 0.4)
    const pulse = air.map(
      (sample, i) => sample * (0.72 + 0.28 * Math.sin(2 * Math.PI * (4 + (i / air.length) * 8) * (i / 48_000))),
    )
    return shape(pulse, [0, 0], [length * 0.35, 0.18], [length * 0.7, 0.5], [length - 0.03, 1], [length, 0])
  },
}
