import { sampleRate } from '#core'
import type { Expression } from '#direction'
import { filter, highPass, highShelf, peaking } from '../dsp/biquad.ts'
import { compress } from '../dsp/compressor.ts'
import { gainFromDb, scale } from '../dsp/stereo.ts'
import { integratedLoudness } from '../loudness/measure.ts'
import { deliveryOf } from './delivery.ts'

/** Loudness of a calm line inside the mix, before the master. */
export const voiceLevelLufs = -20

/** Cleans, evens and levels one line, in place: rumble out, a little presence, compression, the same loudness for everyone but for how it is said. */
export function polishVoice(samples: Float32Array, expression: Expression, intensity: number): Float32Array {
  filter(samples, highPass(75), peaking(320, 0.9, -2), peaking(3200, 0.8, 2), highShelf(7500, -1.5))
  compress(samples, { thresholdDb: -24, ratio: 2.6, attack: 0.004, release: 0.09 })
  const level = lineLoudness(samples)
  if (Number.isFinite(level))
    scale(samples, gainFromDb(Math.min(36, voiceLevelLufs - level + deliveryOf(expression, intensity).gainDb)))
  return samples
}

/** Loudness of a mono line as both channels; lines shorter than a measuring block are repeated until they fill one. */
export function lineLoudness(samples: Float32Array): number {
  if (samples.length === 0) return Number.NEGATIVE_INFINITY
  if (samples.length >= sampleRate * 0.6) return integratedLoudness(samples, samples)
  const repeated = new Float32Array(sampleRate)
  for (let i = 0; i < repeated.length; i++) repeated[i] = samples[i % samples.length]!
  return integratedLoudness(repeated, repeated)
}
