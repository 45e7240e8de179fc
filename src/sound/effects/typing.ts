import { blank, hiss, layer, modes, strike } from '../dsp/synth.ts'
import type { SoundEffect } from './sound-effect.ts'

/** Fingers on a keyboard, in bursts. */
export const typing: SoundEffect = {
  id: 'typing',
  levelDb: -9,
  lead: 0,
  reverb: 0.2,
  render(random) {
    const out = blank(2)
    let at = 0.01
    while (at < 1.85) {
      const key = modes(0.07, [
        { hertz: random.range(380, 520), decay: 0.03, gain: 0.8 },
        { hertz: random.range(1500, 2100), decay: 0.016, gain: 0.5 },
      ])
      layer(key, strike(hiss(random, 0.02, 'band', random.range(2400, 4200), 1), 0.01, 0.0003), 0, 1)
      layer(out, key, at, random.range(0.5, 1))
      layer(out, strike(hiss(random, 0.015, 'band', 3600, 1.2), 0.008, 0.0004), at + random.range(0.05, 0.08), 0.25)
      at += random.chance(0.16) ? random.range(0.22, 0.34) : random.range(0.075, 0.14)
    }
    return out
  },
}
