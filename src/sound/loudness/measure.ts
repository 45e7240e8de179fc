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
  /** Parts are whole numbers of steps, but for the last. The same array on both sides is looked at once. */
  push(part: { left: Float32Array; right: Float32Array }): void
  /** Of each step that was pushed whole. */
  readonly powers: Float64Array
}

/** A meter for so many samples in all, by steps of so many. */
export function createPowerMeter(length: number, samples: number): PowerMeter {
  const powers = new Float64Array(Math.floor(length / samples))
  const sides = [new Float64Array(4), new Float64Array(4)] as const
  let next = 0
  return {
    powers,
    push({ left, right }) {
      const end = Math.min(powers.length, next + Math.floor(left.length / samples))
      if (left === right) addPowers(powers, next, end, left, samples, sides[0], 2)
      else {
        addPowers(powers, next, end, left, samples, sides[0], 1)
        addPowers(powers, next, end, right, samples, sides[1], 1)
      }
      next = end
    },
  }
}

/** Both filters in one pass, without a copy of the sound. `state` is what they remember from part to part. */
function addPowers(
  powers: Float64Array,
  first: number,
  last: number,
  samples: Float32Array,
  step: number,
  state: Float64Array,
  weight: number,
): void {
  const { b0, b1, b2, a1, a2 } = shelf
  const { a1: c1, a2: c2 } = rumble
  let [z1, z2, y1, y2] = state as unknown as [number, number, number, number]
  for (let k = first, i = 0; k < last; k++) {
    let sum = 0
    for (const end = i + step; i < end; i++) {
      const x = samples[i]!
      const weighted = b0 * x + z1
      z1 = b1 * x - a1 * weighted + z2
      z2 = b2 * x - a2 * weighted
      const y = weighted + y1
      y1 = -2 * weighted - c1 * y + y2
      y2 = weighted - c2 * y
      sum += y * y
    }
    powers[k]! += (weight * sum) / step
  }
  state.set([z1, z2, y1, y2])
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

function loudnessOf(power: number): number {
  return power > 0 ? -0.691 + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
