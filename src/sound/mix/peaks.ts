import type { Stereo } from '../dsp/stereo.ts'
import { peakAfter } from '../loudness/true-peak.ts'

/** Peaks are looked up, and gains worked out, once in so many samples. */
export const peakBlock = 16

/** The highest values of a sound, block by block. */
export interface Peaks {
  readonly count: number
  /** Highest absolute value of a block on either side; where it is above `near`, also between its samples and up to the next block's first. */
  of(block: number, near: number): number
}

/** Samples are looked at now, what lies between them only where somebody asks. */
export function peaksOf({ left, right }: Stereo): Peaks {
  const count = Math.ceil(left.length / peakBlock)
  const plain = new Float32Array(count)
  for (const channel of [left, right])
    for (let k = 0, i = 0; k < count; k++) {
      let peak = plain[k]!
      for (const end = Math.min(channel.length, i + peakBlock); i < end; i++) {
        const value = channel[i]! < 0 ? -channel[i]! : channel[i]!
        if (value > peak) peak = value
      }
      plain[k] = peak
    }
  const whole = new Float32Array(count)
  return {
    count,
    of(block, near) {
      const peak = plain[block]!
      if (peak <= near) return peak
      if (whole[block] === 0)
        whole[block] = Math.max(peak, between(left, block, peak / 2), between(right, block, peak / 2))
      return whole[block]!
    },
  }
}

/** Highest value between the samples of a block. Where both neighbours are below `least` nothing higher than the block's peak can be. */
function between(samples: Float32Array, block: number, least: number): number {
  let peak = 0
  const end = Math.min(samples.length, (block + 1) * peakBlock)
  for (let i = block * peakBlock; i < end; i++) {
    const size = Math.max(Math.abs(samples[i]!), Math.abs(samples[i + 1] ?? 0))
    if (size > least) peak = Math.max(peak, peakAfter(samples, i))
  }
  return peak
}
