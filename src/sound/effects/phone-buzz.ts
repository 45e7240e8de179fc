import { blank, hiss, layer, modes, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import { grains } from './kit/grains.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A mobile that trembles on a table. */
export const phoneBuzz: SoundEffect = {
  id: 'phone-buzz',
  levelDb: -12,
  lead: 0,
  reverb: 0.2,
  render(random) {
    const out = blank(1.7)
    for (const start of [0, 0.85]) {
      const buzz = sweepFilter(
        tone(0.55, (t) => 164 + 5 * Math.min(1, t * 20), saw),
        'low',
        () => 950,
        0.8,
      )
      layer(
        buzz,
        sweepFilter(tone(0.55, 328, saw), 'band', () => 1700, 1.5),
        0,
        0.4,
      )
      grains(
        buzz,
        random,
        { count: 40, from: 0.02, to: 0.5 },
        () => modes(0.02, [{ hertz: 2300, decay: 0.012, gain: 1 }]),
        [0.03, 0.12],
      )
      layer(buzz, hiss(random, 0.55, 'band', 420, 2), 0, 0.12)
      layer(out, shape(buzz, [0, 0], [0.04, 1], [0.48, 1], [0.55, 0]), start)
    }
    return out
  },
}
