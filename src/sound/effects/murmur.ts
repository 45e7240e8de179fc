import { blank, layer, shape } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** People whisper and murmur to each other, no word to be understood. */
export const murmur: SoundEffect = {
  id: 'murmur',
  levelDb: -15,
  lead: 0.2,
  reverb: 0.6,
  render(random) {
    const out = blank(3.4)
    for (let i = 0; i < 9; i++) {
      const pitch = random.chance(0.5) ? random.range(95, 140) : random.range(175, 240)
      const rate = random.range(3.4, 5.2)
      const phase = random.range(0, 6)
      const vowel = random.range(0.6, 1.4)
      const voice = throat(3, (t) => pitch * (1 + 0.09 * Math.sin(t * 2.1 + phase) + 0.04 * Math.sin(t * rate * 2)), [
        [(t) => 480 + 190 * Math.sin(t * rate * 3.1 + phase), 5, 1],
        [(t) => 1350 + 480 * Math.sin(t * rate * vowel * 2.3 + phase * 2), 7, 0.55],
        [2600, 7, 0.16],
      ])
      for (let k = 0; k < voice.length; k++)
        voice[k]! *= Math.max(0, Math.sin(((k / 48_000) * rate + phase) * Math.PI)) ** 0.7
      layer(out, shape(voice, [0, 0], [0.3, 1], [2.5, 0.9], [3, 0]), random.range(0, 0.4), random.range(0.4, 1))
    }
    return out
  },
}
