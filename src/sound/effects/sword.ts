import { blank, layer, modes, noise, shape, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Steel drawn, and it sings. */
export const sword: SoundEffect = {
  id: 'sword',
  levelDb: -8,
  lead: 0.02,
  reverb: 0.5,
  render(random) {
    const out = blank(1.6)
    const scrape = sweepFilter(noise(random, 0.4), 'band', (t) => 2400 + 9000 * t, 4)
    layer(out, shape(scrape, [0, 0], [0.05, 0.5], [0.28, 1], [0.38, 0]), 0, 0.9)
    const base = random.range(1480, 1620)
    const ring = modes(
      1.3,
      [1, 1.53, 2.26, 2.71, 3.84, 5.2].map((ratio, i) => ({
        hertz: base * ratio * random.range(0.997, 1.003),
        decay: 1.2 / (1 + i * 0.35),
        gain: 0.5 / (1 + i * 0.5),
      })),
    )
    for (let i = 0; i < ring.length; i++) ring[i]! *= 1 - 0.35 * Math.sin(i * 0.0011) ** 2
    return layer(out, ring, 0.24, 0.75)
  },
}
