import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'
import { type Peaks, peakBlock, peaksOf } from './peaks.ts'

/** How many blocks the gain begins to fall ahead of a peak: 4 ms. */
const ahead = 12
/** Seconds. */
const release = 0.09
/** A gain so near to 1 is 1: what is turned down ends somewhere. */
const asGoodAsOne = 0.9995

/** How many blocks around a peak of the coded sound are turned down: the codec spreads what it adds over a packet. */
const codedReach = 64
/** What stands out after coding is turned down to so far below what it may be: decoders make up noise of their own, each time another. */
const afterCoding = 10 ** (-0.3 / 20)

/**
 * The gains, one a block, that keep a sound below `ceiling` (linear) between the samples as well as at them, once it was amplified by
 * `gain`; null when none is needed.
 */
export function limiterGains(peaks: Peaks, gain: number, ceiling: number): Float32Array | null {
  return gainsFor(peaks, gain, ceiling, ahead + 1, 1)
}

/** Multiplies a sound, in place, by gains of blocks and lines between them, and by `gain`. */
export function applyGains({ left, right }: Stereo, gains: Float32Array | null, gain: number): void {
  for (let k = 0, i = 0; i < left.length; k++) {
    const from = (gains?.[k] ?? 1) * gain
    const slope = ((gains?.[k + 1] ?? 1) * gain - from) / peakBlock
    const end = Math.min(left.length, i + peakBlock)
    if (from === 1 && slope === 0) {
      i = end
      continue
    }
    for (let factor = from; i < end; i++, factor += slope) {
      left[i]! *= factor
      right[i]! *= factor
    }
  }
}

/** Samples, from one to before another. */
export interface SampleRange {
  from: number
  to: number
}

/**
 * Turns a sound down, in place, where its coded form rises above `ceiling` (linear): lossy coding moves peaks by decibels where
 * loud noise bursts stand. Answers where it was changed.
 */
export function limitAsCoded(sound: Stereo, coded: Stereo, ceiling: number): SampleRange[] {
  const gains = gainsFor(peaksOf(coded), 1, ceiling, codedReach, afterCoding)
  if (gains === null) return []
  applyGains(sound, gains, 1)
  return changed(gains)
}

function changed(gains: Float32Array): SampleRange[] {
  const out: SampleRange[] = []
  for (let k = 0; k < gains.length; k++) {
    if (gains[k] === 1) continue
    const from = Math.max(0, k - 1) * peakBlock
    const last = out.at(-1)
    if (last && last.to >= from) last.to = (k + 1) * peakBlock
    else out.push({ from, to: (k + 1) * peakBlock })
  }
  return out
}

/** `share`: how much of the ceiling is left to what rises above it. */
function gainsFor(peaks: Peaks, gain: number, ceiling: number, reach: number, share: number): Float32Array | null {
  // Held one block longer than it is rounded, a line between two gains is nowhere above what its block needs.
  const held = new Float32Array(peaks.count + 1).fill(1)
  const near = (ceiling * 0.62) / gain
  let over = false
  for (let k = 0; k < peaks.count; k++) {
    const peak = peaks.of(k, near) * gain
    if (peak <= ceiling) continue
    over = true
    const needed = (ceiling * share) / peak
    const end = Math.min(held.length - 1, k + reach)
    for (let i = Math.max(0, k - reach); i <= end; i++) if (needed < held[i]!) held[i] = needed
  }
  if (!over) return null
  const recover = 1 - Math.exp(-peakBlock / (release * sampleRate))
  let now = 1
  for (let k = 0; k < held.length; k++) {
    now = Math.min(held[k]!, now + (1 - now) * recover)
    if (now > asGoodAsOne) now = 1
    held[k] = now
  }
  return meanAround(held, ahead >> 1)
}

/** Each value becomes the mean of its neighbours within `reach`; beyond the ends stands 1. */
function meanAround(values: Float32Array, reach: number): Float32Array {
  const width = reach * 2 + 1
  const out = new Float32Array(values.length)
  const at = (k: number) => (k < 0 || k >= values.length ? 1 : values[k]!)
  // Counted in what is missing, so that where nothing is missing the mean is exactly 1.
  let missing = 0
  let touched = 0
  for (let k = -reach; k < values.length; k++) {
    const comes = 1 - at(k + reach)
    const goes = 1 - at(k - reach - 1)
    missing += comes - goes
    touched += (comes > 0 ? 1 : 0) - (goes > 0 ? 1 : 0)
    if (touched === 0) missing = 0
    if (k >= 0) out[k] = Math.min(1, 1 - missing / width)
  }
  return out
}
