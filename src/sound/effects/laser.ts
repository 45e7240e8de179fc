import { layer, noise, softSaw, softSquare, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A beam weapon fires. */
export const laser: SoundEffect = {
  id: 'laser',
  levelDb: -12,
  lead: 0.002,
  reverb: 0.35,
  render(random) {
    const fall = random.range(8, 10)
    const beam = tone(0.5, (t) => 240 + 2700 * Math.exp(-t * fall), softSaw)
    const low = tone(0.5, (t) => 120 + 900 * Math.exp(-t * fall), softSquare)
    const out = layer(strike(beam, 0.4, 0.001), strike(low, 0.3), 0, 0.5)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.1), 'high', () => 3800),
        0.06,
        0.0004,
      ),
      0,
      0.4,
    )
    return sweepFilter(out, 'low', (t) => 9000 * Math.exp(-t * 5) + 700, 1.4)
  },
}
