import { blank, layer, noise, shape, softSaw, strike, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A crowd breaks into applause. */
export const cheer: SoundEffect = {
  id: 'cheer',
  levelDb: -15,
  lead: 0.3,
  reverb: 0.5,
  render(random) {
    const out = blank(3)
    for (let i = 0; i < 420; i++) {
      const at = 0.1 + 2.6 * random.next() ** 1.1
      layer(
        out,
        strike(
          sweepFilter(noise(random, 0.03), 'band', () => random.range(800, 2600), 1.3),
          0.022,
          0.0006,
        ),
        at,
        random.range(0.1, 0.5),
      )
    }
    for (let i = 0; i < 10; i++) {
      const pitch = random.range(170, 420)
      const bend = random.range(0.8, 1.2)
      const voice = tone(
        1.8,
        (t) => pitch * (1 + 0.3 * Math.sin(Math.min(1, t * bend) * Math.PI)) + 5 * Math.sin(t * 31),
        softSaw,
      )
      sweepFilter(voice, 'band', (t) => 750 + 350 * Math.sin(t * 4), 1.6)
      layer(out, shape(voice, [0, 0], [0.25, 1], [1, 0.7], [1.8, 0]), random.range(0.05, 0.9), 0.09)
    }
    return shape(out, [0, 0], [0.35, 1], [2, 0.8], [3, 0])
  },
}
