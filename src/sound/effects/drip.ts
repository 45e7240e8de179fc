import { blank, layer, strike, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Drops fall into still water. */
export const drip: SoundEffect = {
  id: 'drip',
  levelDb: -14,
  lead: 0,
  reverb: 1,
  render(random) {
    const out = blank(2.2)
    for (const at of [0, 0.85, 1.3]) {
      const hertz = random.range(620, 980)
      const drop = strike(
        tone(0.14, (t) => hertz * (1 + 5.5 * t)),
        0.11,
        0.003,
      )
      layer(drop, strike(tone(0.03, hertz * 2.9), 0.015, 0.0004), 0, 0.3)
      layer(out, drop, at + random.range(0, 0.08), random.range(0.6, 1))
    }
    return out
  },
}
