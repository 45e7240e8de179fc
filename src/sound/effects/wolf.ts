import { layer, shape, sine, tone } from '../dsp/synth.ts'
import { throat } from './kit/throat.ts'
import type { SoundEffect } from './sound-effect.ts'

/** A wolf howls, far off. */
export const wolf: SoundEffect = {
  id: 'wolf',
  levelDb: -12,
  lead: 0.2,
  reverb: 1,
  render(random) {
    const top = random.range(440, 500)
    const pitch = (t: number) =>
      top * (0.6 + 0.4 * Math.min(1, t / 0.55)) * (t > 2.1 ? 1 - 0.16 * (t - 2.1) : 1) + 5 * Math.sin(t * 26)
    const howl = throat(3.2, pitch, [
      [(t) => pitch(t) * 1.05, 6, 1],
      [1100, 5, 0.25],
    ])
    layer(howl, tone(3.2, pitch, sine), 0, 0.5)
    return shape(howl, [0, 0], [0.35, 0.7], [1, 1], [2.3, 0.8], [3.2, 0])
  },
}
