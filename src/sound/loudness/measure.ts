import { sampleRate } from '#core'
import type { Biquad } from '../dsp/biquad.ts'
import { truePeakOf } from './true-peak.ts'

/** Loudness of a whole programme. Silence is −Infinity LUFS. */
export interface Loudness {
  /** Integrated, ITU-R BS.1770-4, LUFS. */
  lufs: number
  /** Highest level between the samples, dBTP. */
  truePeakDb: number
}

/** K-weighting at 48 kHz: the shelf and the high pass of BS.1770-4, tables 1 and 2. */
const shelf: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
}
const rumble: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 }

const step = sampleRate / 10
const blockSteps = 4

/** Integrated loudness and true peak of a stereo sound at 48 kHz. */
export function measureLoudness(left: Float32Array, right: Float32Array): Loudness {
  return {
    lufs: integratedLoudness(left, right),
    truePeakDb: 20 * Math.log10(Math.max(truePeakOf(left), truePeakOf(right), 1e-9)),
  }
}

/** Only the loudness. */
export function integratedLoudness(left: Float32Array, right: Float32Array): number {
  return gatedLoudness(stepPowers(left, right))
}

/**
 * Loudness of the parts of a sound that `included` names by step, ungated against the rest: how loud the music is while
 * someone speaks. −Infinity when nothing is included. `powers` are those of steps of one length, whatever it is.
 */
export function loudnessOfSteps(powers: Float64Array, included: (step: number) => boolean): number {
  const parts: number[] = []
  for (let k = 0; k < powers.length; k++) if (included(k)) for (let i = 0; i < blockSteps; i++) parts.push(powers[k]!)
  return gatedLoudness(parts)
}

/** Weighted power of each 100 ms; the unfinished rest is left out, as the standard says. */
export function stepPowers(left: Float32Array, right: Float32Array): Float64Array {
  return weightedPowers(left, right, step)
}

/** Weighted power of each so many samples. */
export function weightedPowers(left: Float32Array, right: Float32Array, samples: number): Float64Array {
  const meter = createPowerMeter(left.length, samples)
  meter.push({ left, right })
  return meter.powers
}

/** Weighs a sound that comes in parts. */
export interface PowerMeter {
  /** Parts are whole numbers of steps, but for the last. */
  push(part: { left: Float32Array; right: Float32Array }): void
  /** Of each step that was pushed whole. */
  readonly powers: Float64Array
}

/** A meter for so many samples in all, by steps of so many. */
export function createPowerMeter(length: number, samples: number): PowerMeter {
  const powers = new Float64Array(Math.floor(length / samples))
  const state = new Float64Array(8)
  let next = 0
  return {
    powers,
    push({ left, right }) {
      const end = Math.min(powers.length, next + Math.floor(left.length / samples))
      addPowers(powers, next, end, left, right, samples, state)
      next = end
    },
  }
}

/**
 * Both filters in one pass, without a copy of the sound. `state` is what they remember from part to part. Both sides go side by side, because a
 * filter waits for its own last sample all the time, and meanwhile the other side's is worked on.
 */
function addPowers(
  powers: Float64Array,
  first: number,
  last: number,
  left: Float32Array,
  right: Float32Array,
  step: number,
  state: Float64Array,
): void {
  const { b0, b1, b2, a1, a2 } = shelf
  const { a1: c1, a2: c2 } = rumble
  let [lz1, lz2, ly1, ly2] = state as unknown as [number, number, number, number]
  let [rz1, rz2, ry1, ry2] = state.subarray(4) as unknown as [number, number, number, number]
  for (let k = first, i = 0; k < last; k++) {
    let [leftSum, rightSum] = [0, 0]
    for (const end = i + step; i < end; i++) {
      const l = left[i]!
      const r = right[i]!
      const lWeighted = b0 * l + lz1
      const rWeighted = b0 * r + rz1
      lz1 = b1 * l - a1 * lWeighted + lz2
      rz1 = b1 * r - a1 * rWeighted + rz2
      lz2 = b2 * l - a2 * lWeighted
      rz2 = b2 * r - a2 * rWeighted
      const ly = lWeighted + ly1
      const ry = rWeighted + ry1
      ly1 = -2 * lWeighted - c1 * ly + ly2
      ry1 = -2 * rWeighted - c1 * ry + ry2
      ly2 = lWeighted - c2 * ly
      ry2 = rWeighted - c2 * ry
      leftSum += ly * ly
      rightSum += ry * ry
    }
    powers[k] = leftSum / step + rightSum / step
  }
  state.set([lz1, lz2, ly1, ly2, rz1, rz2, ry1, ry2])
}

/** Blocks of 400 ms, one every 100 ms; the absolute gate at −70 LUFS, then the relative one 10 LU below what passed it. */
export function gatedLoudness(powers: ArrayLike<number>): number {
  const blocks: number[] = []
  for (let i = 0; i + blockSteps <= powers.length; i++) {
    blocks.push((powers[i]! + powers[i + 1]! + powers[i + 2]! + powers[i + 3]!) / blockSteps)
  }
  const loud = blocks.filter((power) => loudnessOf(power) > -70)
  const gate = loudnessOf(mean(loud)) - 10
  return loudnessOf(mean(loud.filter((power) => loudnessOf(power) > gate)))
}

/** LUFS of a weighted power. */
export function loudnessOf(power: number): number {
  return power > 0 ? -0.691 + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
