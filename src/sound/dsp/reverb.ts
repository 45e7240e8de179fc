import { sampleRate } from '#core'
import { createStereo, type Stereo } from './stereo.ts'

export interface Reverberation {
  /** Time to −60 dB, seconds. */
  seconds: number
  /** Where the reflections' highs fall off, Hz. */
  damping: number
  /** Seconds before the first reflection. */
  delay: number
}

/** Lengths of the eight lines in samples: primes, so that no echo stands out. */
const lengths = [1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797]

/**
 * Only the reflections of a sound, as long as the sound plus their tail: eight delay lines that feed each other through a
 * Householder matrix, each with its own damping.
 */
export function reverberate(input: Stereo, { seconds, damping, delay }: Reverberation, tail: number): Stereo {
  const length = input.left.length + Math.round(tail * sampleRate)
  const out = createStereo(length)
  const count = lengths.length
  // Small rooms have short lines.
  const size = Math.min(1, 0.35 + seconds * 0.45)
  const lines = lengths.map((n) => new Float32Array(Math.round(n * size)))
  const gains = lines.map((line) => 10 ** ((-3 * line.length) / (seconds * sampleRate)))
  const heads = new Int32Array(count)
  const lows = new Float32Array(count)
  const damp = Math.exp((-2 * Math.PI * damping) / sampleRate)
  const before = Math.round(delay * sampleRate)
  const values = new Float32Array(count)
  for (let i = 0; i < length; i++) {
    const k = i - before
    const l = k >= 0 && k < input.left.length ? input.left[k]! : 0
    const r = k >= 0 && k < input.left.length ? input.right[k]! : 0
    let sum = 0
    for (let n = 0; n < count; n++) {
      const value = lines[n]![heads[n]!]!
      values[n] = value
      sum += value
    }
    const spread = (sum * 2) / count
    out.left[i] = (values[0]! - values[2]! + values[4]! - values[6]!) * 0.5
    out.right[i] = (values[1]! - values[3]! + values[5]! - values[7]!) * 0.5
    for (let n = 0; n < count; n++) {
      const fed = (values[n]! - spread) * gains[n]!
      lows[n] = fed + (lows[n]! - fed) * damp
      const line = lines[n]!
      const head = heads[n]!
      line[head] = lows[n]! + (n & 1 ? r : l) * 0.5
      heads[n] = head + 1 === line.length ? 0 : head + 1
    }
  }
  return out
}
