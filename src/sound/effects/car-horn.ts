import { blank, layer, saw, shape, sweepFilter, tone } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A driver sounds the horn: short, then long. */
export const carHorn: SoundEffect = {
  id: 'car-horn',
  levelDb: -11,
  lead: 0.01,
  reverb: 0.5,
  render(random) {
    const out = blank(1.5)
    const base = random.range(395, 425)
    for (const [at, seconds] of [
      [0, 0.2],
      [0.36, 0.85],
    ] as const) {
      const horn = layer(tone(seconds, base, saw), tone(seconds, base * 1.26, saw), 0)
      sweepFilter(horn, 'band', () => 1500, 0.6)
      layer(out, shape(horn, [0, 0], [0.012, 1], [seconds - 0.03, 0.95], [seconds, 0]), at)
    }
    return out
  },
}
