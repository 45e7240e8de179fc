import { blank, drive, layer, noise, softSaw, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A chord that says: look. */
export const sting: SoundEffect = {
  id: 'sting',
  levelDb: -4,
  lead: 0.01,
  reverb: 0.6,
  render(random) {
    const out = blank(2.4)
    const root = random.pick([55, 58.27, 61.74])
    for (const [step, gain] of [
      [0, 1],
      [6, 0.5],
      [12, 0.7],
      [13, 0.4],
      [18, 0.35],
      [24, 0.3],
    ] as const) {
      const hertz = root * 2 ** (step / 12)
      const voice = layer(tone(2.2, hertz * 1.003, softSaw), tone(2.2, hertz * 0.997, softSaw), 0)
      layer(out, strike(voice, 2.2, 0.008), 0, gain * 0.3)
    }
    sweepFilter(out, 'low', (t) => 3800 * Math.exp(-t * 2.6) + 260, 1)
    layer(
      out,
      strike(
        tone(1.4, (t) => 40 + 60 * Math.exp(-t * 16)),
        1.1,
        0.003,
      ),
      0,
      0.9,
    )
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.3), 'high', () => 3000),
        0.2,
        0.001,
      ),
      0,
      0.22,
    )
    return drive(out, 1.3)
  },
}
