import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A key turns and the bolt goes over. */
export const lock: SoundEffect = {
  id: 'lock',
  levelDb: -10,
  lead: 0.05,
  reverb: 0.3,
  render(random) {
    const out = blank(0.9)
    for (const [at, hertz, gain] of [
      [0, 3900, 0.35],
      [0.06, 4300, 0.3],
      [0.22, 2700, 0.5],
      [0.3, 3100, 0.4],
      [0.46, 1500, 1],
    ] as const) {
      const click = modes(0.12, [
        { hertz: hertz * random.range(0.97, 1.03), decay: 0.05, gain: 1 },
        { hertz: hertz * 1.62, decay: 0.03, gain: 0.5 },
        { hertz: hertz * 0.31, decay: 0.05, gain: gain * 0.7 },
      ])
      layer(click, strike(hiss(random, 0.012, 'high', 3000), 0.006, 0.0003), 0, 0.6)
      layer(out, click, at, gain)
    }
    return layer(out, strike(hiss(random, 0.1, 'low', 500), 0.06, 0.001), 0.46, 0.8)
  },
}
