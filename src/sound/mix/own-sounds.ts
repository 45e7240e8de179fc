import { sampleRate } from '#core'
import type { Ambience, SoundKind } from '#direction'
import { bedSeconds } from '../ambience/bed.ts'
import { resample } from '../dsp/resample.ts'
import { createStereo, peakOf, type Stereo, scale } from '../dsp/stereo.ts'

/** A sound that somebody brought along. */
export interface Recording {
  left: Float32Array
  right: Float32Array
  sampleRate: number
}

/** What is played instead of what would be made. */
export interface OwnSounds {
  /** By scene. */
  music: ReadonlyMap<string, Recording>
  effects: ReadonlyMap<SoundKind, Recording>
  ambience: ReadonlyMap<Ambience, Recording>
}

/** Seconds over which a piece that is too short passes into its own beginning. */
const join = 1.2
/** Seconds in which music that goes on has left at the cut. */
const leave = 0.5
/** No noise is longer, seconds: what is longer is faded. */
const longestNoise = 12

/** Music for a scene of so many seconds: from its beginning, again where it is too short, gone at the cut. */
export function fitMusic(recording: Recording, seconds: number): Stereo {
  const out = repeatTo(recording, Math.round(seconds * sampleRate))
  fade(out, Math.round(leave * sampleRate))
  return out
}

/** A loop for a place, as long as those that are made. */
export function fitBed(recording: Recording): Stereo {
  const length = bedSeconds * sampleRate
  const over = Math.round(join * sampleRate)
  const long = repeatTo(recording, length + over)
  const out = { left: long.left.slice(0, length), right: long.right.slice(0, length) }
  for (const [channel, whole] of [
    [out.left, long.left],
    [out.right, long.right],
  ] as const)
    for (let i = 0; i < over; i++) {
      const t = i / over
      channel[i] = whole[i]! * Math.sqrt(t) + whole[length + i]! * Math.sqrt(1 - t)
    }
  return out
}

/** A noise as one take: mono, peak 1. */
export function fitNoise({ left, right, sampleRate: rate }: Recording): Float32Array {
  const count = Math.min(left.length, Math.round(longestNoise * rate))
  const mono = Float32Array.from({ length: count }, (_, i) => (left[i]! + right[i]!) / 2)
  const out = resample(mono, rate)
  const peak = peakOf(out)
  if (peak > 0) scale(out, 1 / peak)
  for (let i = 0; i < 480 && i < out.length; i++) out[out.length - 1 - i]! *= i / 480
  return out
}

/** The recording at the house's rate, so often as it takes, each time passing into the next. */
function repeatTo(recording: Recording, length: number): Stereo {
  const wanted = Math.ceil((length * recording.sampleRate) / sampleRate) + 64
  const left = resample(recording.left.subarray(0, wanted), recording.sampleRate)
  const right = resample(recording.right.subarray(0, wanted), recording.sampleRate)
  const over = Math.min(Math.round(join * sampleRate), left.length >> 1)
  const step = Math.max(1, left.length - over)
  const out = createStereo(length)
  for (let at = 0, take = 0; at < length; at += step, take++) {
    const end = Math.min(left.length, length - at)
    for (let i = 0; i < end; i++) {
      const rise = take > 0 && i < over ? Math.sqrt(i / over) : 1
      const fall = i >= step ? Math.sqrt((left.length - i) / over) : 1
      out.left[at + i]! += left[i]! * rise * fall
      out.right[at + i]! += right[i]! * rise * fall
    }
  }
  return out
}

function fade({ left, right }: Stereo, count: number): void {
  for (let i = 0; i < count && i < left.length; i++) {
    const gain = (i / count) ** 1.5
    left[left.length - 1 - i]! *= gain
    right[right.length - 1 - i]! *= gain
  }
}
