import type { Random } from '#core'
import { modes } from '../../dsp/synth.ts'

/** Cast metal struck: partials of a bell over its strike note (Hz), ringing `seconds`. */
export function bell(random: Random, hertz: number, seconds: number): Float32Array {
  return modes(
    seconds,
    [0.5, 1, 1.19, 1.5, 2, 2.51, 2.66, 3.01, 4.1, 5.4].map((ratio, i) => ({
      hertz: hertz * ratio * random.range(0.998, 1.002),
      decay: (seconds * 0.95) / (1 + i * 0.42),
      gain: [0.55, 1, 0.6, 0.4, 0.75, 0.3, 0.25, 0.22, 0.15, 0.08][i]!,
    })),
  )
}
