import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'
import { peakAfter } from '../loudness/true-peak.ts'

/** Gains are worked out once in so many samples and drawn as lines between. */
const block = 16
/** How many blocks the gain begins to fall ahead of a peak: 4 ms. */
const ahead = 12
/** Seconds. */
const release = 0.09

/** How many blocks around a peak of the coded sound are turned down: the codec spreads what it adds over a packet. */
const codedReach = 64

/** Keeps a sound, in place, below `ceiling` (linear) between the samples as well as at them. */
export function limit(sound: Stereo, ceiling: number): void {
  limitBy(sound, sound, ceiling, ahead + 1)
}

/**
 * Turns a sound down, in place, where its coded form rises above `ceiling` (linear): lossy coding moves peaks by decibels where
 * loud noise bursts stand. False when it nowhere does and nothing was changed.
 */
export function limitAsCoded(sound: Stereo, coded: Stereo, ceiling: number): boolean {
  return limitBy(sound, coded, ceiling, codedReach)
}

/** Gains are worked out from `heard` and applied to `sound`. */
function limitBy(sound: Stereo, heard: Stereo, ceiling: number, reach: number): boolean {
  const { left, right } = sound
  const count = Math.ceil(left.length / block) + 1
  const needed = new Float32Array(count).fill(1)
  let over = false
  for (let k = 0; k < count - 1; k++) {
    const peak = Math.max(
      blockPeak(heard.left, k * block, ceiling * 0.62),
      blockPeak(heard.right, k * block, ceiling * 0.62),
    )
    if (peak <= ceiling) continue
    over = true
    needed[k] = ceiling / peak
  }
  if (!over) return false
  // Held one block longer than it is rounded, a line between two gains is nowhere above what its block needs.
  const held = leastAround(needed, reach)
  const recover = 1 - Math.exp(-block / (release * sampleRate))
  let gain = 1
  for (let k = 0; k < count; k++) {
    gain = Math.min(held[k]!, gain + (1 - gain) * recover)
    held[k] = gain
  }
  const rounded = meanAround(held, ahead >> 1)
  for (let i = 0; i < left.length; i++) {
    const k = (i / block) | 0
    const from = rounded[k]!
    const factor = from + ((rounded[k + 1]! - from) * (i % block)) / block
    left[i]! *= factor
    right[i]! *= factor
  }
  return true
}

/** Highest absolute value of one block, also between its samples and up to the next block's first, where it comes near the ceiling. */
function blockPeak(samples: Float32Array, first: number, near: number): number {
  const end = Math.min(samples.length, first + block)
  let peak = 0
  for (let i = first; i < end; i++) {
    const value = samples[i]! < 0 ? -samples[i]! : samples[i]!
    if (value > peak) peak = value
  }
  if (peak <= near) return peak
  for (let i = first; i < end; i++) {
    const size = Math.max(Math.abs(samples[i]!), Math.abs(samples[i + 1] ?? 0))
    if (size > near) peak = Math.max(peak, peakAfter(samples, i))
  }
  return peak
}

/** Each value becomes the least of its neighbours within `reach` on both sides. */
function leastAround(values: Float32Array, reach: number): Float32Array {
  return values.map((_, k) => {
    let least = 1
    const end = Math.min(values.length - 1, k + reach)
    for (let i = Math.max(0, k - reach); i <= end; i++) if (values[i]! < least) least = values[i]!
    return least
  })
}

/** Each value becomes the mean of its neighbours within `reach`; beyond the ends stands 1. */
function meanAround(values: Float32Array, reach: number): Float32Array {
  const width = reach * 2 + 1
  let sum = width
  const at = (k: number) => values[k] ?? 1
  for (let k = 0; k < reach; k++) sum += at(k) - 1
  return values.map((_, k) => {
    sum += at(k + reach) - at(k - reach - 1)
    return Math.min(1, sum / width)
  })
}
