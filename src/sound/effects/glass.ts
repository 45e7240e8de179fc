import { blank, layer, modes, noise, strike, sweepFilter } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A glass bursts on the floor. */
export const glass: SoundEffect = {
  id: 'glass',
  levelDb: -7,
  lead: 0.003,
  reverb: 0.5,
  render(random) {
    const out = blank(1.5)
    layer(
      out,
      strike(
        sweepFilter(noise(random, 0.2), 'high', () => 2600),
        0.12,
        0.0005,
      ),
      0,
      0.9,
    )
    for (let i = 0; i < 38; i++) {
      const at = i < 12 ? random.range(0, 0.05) : random.next() ** 1.8 * 1.05
      const hertz = random.range(2100, 8200)
      const shard = modes(0.35, [
        { hertz, decay: random.range(0.05, 0.3), gain: 1 },
        { hertz: hertz * random.range(1.3, 1.7), decay: 0.08, gain: 0.5 },
      ])
      layer(out, shard, at, random.range(0.05, 0.32) * (1 - at * 0.6))
    }
    return out
  },
}
