import { sampleRate } from '#core'
import { dbFromGain, type Stereo } from '../dsp/stereo.ts'
import { gatedLoudness, type Loudness, weightedPowers } from '../loudness/measure.ts'
import type { MasterTarget } from '../loudness/profiles.ts'
import { applyGains, limiterGains } from './limiter.ts'
import { type Peaks, peakBlock, peaksOf } from './peaks.ts'

/** More than this is not lifted: a nearly silent programme stays quiet. */
const mostGainDb = 30
/** Gains are multiples of this, dB: an edit that hardly changes how loud an episode is changes none of its other samples. */
const gainStep = 0.25
const mostTries = 9

/**
 * Brings a mix, in place, to its target: gain and limiter. What the limiter takes from the loudness is worked out from the powers and the
 * peaks of blocks, so that however many gains are tried, the sound itself is changed once.
 */
export function master(sound: Stereo, target: MasterTarget): Loudness {
  const powers = weightedPowers(sound.left, sound.right, peakBlock)
  const peaks = peaksOf(sound)
  const ceiling = 10 ** (target.ceilingDb / 20)
  let gainDb = 0
  let best: { lufs: number; gain: number; gains: Float32Array | null } | null = null
  for (let tries = 0; tries < mostTries; tries++) {
    const gain = 10 ** (gainDb / 20)
    const gains = limiterGains(peaks, gain, ceiling)
    const lufs = gatedLoudness(stepsAfter(powers, gain, gains))
    const off = target.lufs - lufs
    if (!Number.isFinite(off)) break
    if (best === null || Math.abs(off) < Math.abs(target.lufs - best.lufs)) best = { lufs, gain, gains }
    // The limiter takes back part of what later tries add.
    const wanted = gainDb + (tries === 0 ? off : off * 1.5)
    const next = Math.min(mostGainDb, Math.round(wanted / gainStep) * gainStep)
    if (Math.abs(next - gainDb) < gainStep / 2) break
    gainDb = next
  }
  if (best === null) return { lufs: Number.NEGATIVE_INFINITY, truePeakDb: dbFromGain(highest(peaks, 1, null)) }
  const { lufs, gain, gains } = best
  const truePeakDb = dbFromGain(highest(peaks, gain, gains))
  applyGains(sound, gains, gain)
  return { lufs, truePeakDb }
}

/** The highest peak as it is after the gains of its block: a little more than what a meter finds, never less. */
function highest(peaks: Peaks, gain: number, gains: Float32Array | null): number {
  let peak = 0
  for (let k = 0; k < peaks.count; k++) {
    const most = Math.max(gains?.[k] ?? 1, gains?.[k + 1] ?? 1) * gain
    // Between samples nothing is twice as high.
    peak = Math.max(peak, peaks.of(k, peak / (2 * most)) * most)
  }
  return peak
}

/** Powers of 100 ms as they are after the gains of the blocks in them. */
function stepsAfter(powers: Float64Array, gain: number, gains: Float32Array | null): Float64Array {
  const blocks = sampleRate / 10 / peakBlock
  const steps = new Float64Array(Math.floor(powers.length / blocks))
  for (let n = 0, k = 0; n < steps.length; n++) {
    let sum = 0
    for (const end = k + blocks; k < end; k++) {
      const here = gains === null ? 1 : (gains[k]! + gains[k + 1]!) / 2
      sum += powers[k]! * here * here
    }
    steps[n] = (sum / blocks) * gain * gain
  }
  return steps
}
