import { blank, layer, modes, noise, shape, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A hinge that sticks and slips: single jerks that ring in the wood, quicker towards the middle. */
export const doorCreak: SoundEffect = {
  id: 'door-creak',
  levelDb: -10,
  lead: 0.05,
  reverb: 0.7,
  render(random) {
    const out = blank(1.9)
    const body = random.range(0.92, 1.08)
    let at = 0.02
    while (at < 1.7) {
      const through = at / 1.7
      const jerk = modes(0.09, [
        { hertz: (620 + 260 * through) * body, decay: 0.06, gain: 1 },
        { hertz: (1240 + 420 * through) * body, decay: 0.05, gain: 0.8 },
        { hertz: 2380 * body, decay: 0.03, gain: 0.45 },
        { hertz: 3620 * body, decay: 0.02, gain: 0.25 },
      ])
      layer(
        jerk,
        strike(
          sweepFilter(noise(random, 0.01), 'high', () => 2500),
          0.005,
          0.0003,
        ),
        0,
        0.2,
      )
      layer(out, jerk, at, 0.3 + 0.7 * Math.sin(Math.PI * through) ** 2)
      at += (1 / (22 + 75 * Math.sin(Math.PI * Math.min(1, through * 1.15)) ** 2)) * random.range(0.82, 1.18)
    }
    return shape(out, [0, 0.6], [0.5, 1], [1.4, 0.8], [1.85, 0])
  },
}
