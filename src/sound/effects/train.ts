import { blank, layer, modes, pinkNoise, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A train: its whistle, and wheels over the joints. */
export const train: SoundEffect = {
  id: 'train',
  levelDb: -9,
  lead: 0.2,
  reverb: 0.4,
  render(random) {
    const out = blank(3.6)
    layer(
      out,
      shape(
        sweepFilter(pinkNoise(random, 3.6), 'band', () => 280),
        [0, 0.2],
        [1.6, 1],
        [3.6, 0],
      ),
      0,
      0.9,
    )
    for (let k = 0; k < 6; k++) {
      for (const late of [0, 0.13]) {
        const clack = modes(0.2, [
          { hertz: 92 * random.range(0.96, 1.04), decay: 0.14, gain: 1 },
          { hertz: 340, decay: 0.08, gain: 0.5 },
          { hertz: 1190, decay: 0.04, gain: 0.3 },
        ])
        layer(out, clack, 0.25 + k * 0.52 + late, 0.45 + 0.4 * Math.sin((Math.PI * k) / 6))
      }
    }
    for (const hertz of [311, 370, 466]) {
      const whistle = sweepFilter(
        tone(1.2, (t) => hertz * (0.97 + 0.03 * Math.min(1, t * 8)), saw),
        'low',
        () => 1700,
      )
      layer(out, shape(whistle, [0, 0], [0.1, 1], [0.95, 0.9], [1.2, 0]), 0.05, 0.22)
    }
    return out
  },
}
