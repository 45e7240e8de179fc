import { blank, brownNoise, drive, hiss, layer, modes, saw, shape, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** The great gate of a palace or a fortress groans open and strikes its stop. */
export const gate: SoundEffect = {
  id: 'gate',
  levelDb: -6,
  lead: 0.1,
  reverb: 0.9,
  render(random) {
    const out = blank(2.6)
    const groan = tone(1.7, (t) => 52 + 16 * Math.sin(t * 2.2) + 4 * Math.sin(t * 37), saw)
    sweepFilter(groan, 'band', (t) => 210 + 130 * Math.sin(t * 2.6 + 1), 2.2)
    layer(out, shape(groan, [0, 0], [0.25, 0.8], [1.3, 1], [1.7, 0]), 0, 0.8)
    layer(
      out,
      shape(
        sweepFilter(brownNoise(random, 1.8), 'low', () => 260),
        [0, 0],
        [0.4, 1],
        [1.6, 0.7],
        [1.8, 0],
      ),
      0,
      1,
    )
    const stop = modes(0.9, [
      { hertz: 48, decay: 0.8, gain: 1 },
      { hertz: 87, decay: 0.6, gain: 0.8 },
      { hertz: 171, decay: 0.35, gain: 0.5 },
      { hertz: 402, decay: 0.15, gain: 0.3 },
    ])
    layer(stop, strike(hiss(random, 0.3, 'low', 1400), 0.14, 0.0008), 0, 1)
    return drive(layer(out, stop, 1.62, 1.3), 1.2)
  },
}
