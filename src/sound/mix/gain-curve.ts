import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'

/** Gains are kept once in so many samples and drawn as lines between: a curve costs a sixty-fourth of its track. */
const block = 64

/** A fader that moves with the programme: 1 until something lowers it. */
export interface GainCurve {
  /** Holds the gain at or below `gain` from `start` to `end` (seconds); it falls over `before` seconds and comes back over `after`. */
  lower(at: { start: number; end: number; gain: number; before: number; after: number }): void
  /** Multiplies a track, in place. */
  apply(track: Stereo): void
}

/** A fader for a track of so many samples. */
export function createGainCurve(length: number): GainCurve {
  const gains = new Float32Array(Math.ceil(length / block) + 2).fill(1)
  const seconds = block / sampleRate
  let touched = false
  return {
    lower({ start, end, gain, before, after }) {
      touched = true
      const last = Math.min(gains.length - 1, Math.ceil((end + after) / seconds))
      for (let k = Math.max(0, Math.floor((start - before) / seconds)); k <= last; k++) {
        const time = k * seconds
        const t = time < start ? (start - time) / before : time > end ? (time - end) / after : 0
        const smooth = t >= 1 ? 1 : t * t * (3 - 2 * t)
        const here = gain ** (1 - smooth)
        if (here < gains[k]!) gains[k] = here
      }
    },
    apply({ left, right }) {
      if (!touched) return
      for (let k = 0, i = 0; i < left.length; k++) {
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
  }
}
