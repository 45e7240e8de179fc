import { blank, layer, modes, noise, shape, softSaw, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A latch, a hinge and a door that falls shut. */
export const door: SoundEffect = {
  id: 'door',
  levelDb: -8,
  lead: 0.05,
  reverb: 0.5,
  render(random) {
    const out = blank(1.3)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.05), 'band', () => 2400, 2),
        0.03,
      ),
      0,
      0.5,
    )
    const creak = tone(0.45, (t) => 190 + 60 * Math.sin(t * 9) + 25 * Math.sin(t * 47), softSaw)
    layer(
      out,
      shape(
        sweepFilter(creak, 'band', (t) => 900 + 500 * t, 3),
        [0, 0],
        [0.1, 0.5],
        [0.3, 0.25],
        [0.45, 0],
      ),
      0.08,
      0.35,
    )
    const slam = modes(0.6, [
      { hertz: 74, decay: 0.4, gain: 1 },
      { hertz: 131, decay: 0.3, gain: 0.7 },
      { hertz: 248, decay: 0.16, gain: 0.45 },
      { hertz: 510, decay: 0.08, gain: 0.3 },
    ])
    layer(
      slam,
      strike(
        sweepFilter(noise(random, 0.25), 'low', () => 1500),
        0.12,
        0.0005,
      ),
      0,
      0.8,
    )
    layer(out, slam, 0.55)
    return layer(
      out,
      strike(
        sweepFilter(noise(random, 0.04), 'band', () => 3100, 3),
        0.02,
      ),
      0.6,
      0.4,
    )
  },
}
