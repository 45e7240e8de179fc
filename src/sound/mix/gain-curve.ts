import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'
import { soundStep } from './sound-clock.ts'

/** Gains are kept once in so many samples and drawn as lines between: a curve costs a sixty-fourth of its track. */
const block = 64

/** A fader that moves with the programme: 1 until something lowers it. */
export interface GainCurve {
  /** Holds the gain at or below `gain` from `start` to `end` (seconds); it falls over `before` seconds and comes back over `after`. */
  lower(at: { start: number; end: number; gain: number; before: number; after: number }): void
  /** Multiplies, in place, the part of a track that begins at sample `at`, a multiple of 64. */
  apply(part: Stereo, at: number): void
  /** What the powers of a track's steps become under the fader. */
  weaken(powers: Float64Array): Float64Array
}

/** A fader for a track of so many samples. */
export function createGainCurve(length: number): GainCurve {
  const gains = new Float32Array(Math.ceil(length / block) + 2).fill(1)
  const seconds = block / sampleRate
  return {
    lower({ start, end, gain, before, after }) {
      const last = Math.min(gains.length - 1, Math.ceil((end + after) / seconds))
      for (let k = Math.max(0, Math.floor((start - before) / seconds)); k <= last; k++) {
        const time = k * seconds
        const t = time < start ? (start - time) / before : time > end ? (time - end) / after : 0
        const smooth = t >= 1 ? 1 : t * t * (3 - 2 * t)
        const here = gain ** (1 - smooth)
        if (here < gains[k]!) gains[k] = here
      }
    },
    apply({ left, right }, at) {
      for (let k = at / block, i = 0; i < left.length; k++) {
        const from = gains[k]!
        const slope = (gains[k + 1]! - from) / block
        const end = Math.min(left.length, i + block)
        if (from === 1 && slope === 0) {
          i = end
          continue
        }
        for (let gain = from; i < end; i++, gain += slope) {
          left[i]! *= gain
          right[i]! *= gain
        }
      }
    },
    weaken(powers) {
      const blocks = soundStep / block
      return powers.map((power, step) => {
        let sum = 0
        for (let k = step * blocks; k < (step + 1) * blocks; k++) sum += ((gains[k]! + gains[k + 1]!) / 2) ** 2
        return (power * sum) / blocks
      })
    },
  }
}
