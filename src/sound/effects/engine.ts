import { layer, noise, shape, softSaw, softSquare, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A car starts to move and passes. */
export const engine: SoundEffect = {
  id: 'engine',
  levelDb: -15,
  lead: 0.2,
  reverb: 0.2,
  render(random) {
    const speed = (t: number) => 44 + 34 * Math.sin(Math.min(1, t / 2.4) * Math.PI * 0.62)
    const motor = tone(2.8, (t) => speed(t), softSaw)
    const second = tone(2.8, (t) => speed(t) * 1.5, softSquare)
    layer(motor, second, 0, 0.35)
    layer(
      motor,
      sweepFilter(noise(random, 2.8), 'low', (t) => 500 + 260 * t),
      0,
      0.5,
    )
    sweepFilter(motor, 'low', (t) => 380 + 520 * Math.sin((Math.min(t, 2.8) / 2.8) * Math.PI), 0.9)
    return shape(motor, [0, 0], [0.35, 0.6], [1.3, 1], [2.1, 0.5], [2.8, 0])
  },
}
