import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'
import { peakAfter } from '../loudness/true-peak.ts'

/** Seconds that the limiter sees ahead: gain begins to fall this early. */
const lookAhead = 0.004
const release = 0.09

/** Keeps a sound, in place, below `ceiling` (linear) between the samples as well as at them. */
export function limit(sound: Stereo, ceiling: number): void {
  const { left, right } = sound
  const length = left.length
  const ahead = Math.round(lookAhead * sampleRate)
  const gains = new Float32Array(length).fill(1)
  let needed = false
  for (let i = 0; i < length; i++) {
    let peak = Math.max(Math.abs(left[i]!), Math.abs(right[i]!))
    if (peak > ceiling * 0.6) peak = Math.max(peak, peakAfter(left, i), peakAfter(right, i))
    if (peak <= ceiling) continue
    needed = true
    const gain = ceiling / peak
    if (gain < gains[i]!) gains[i] = gain
    if (i + 1 < length && gain < gains[i + 1]!) gains[i + 1] = gain
  }
  if (!needed) return
  holdMinimum(gains, ahead)
  // A gain that falls at once where it must and recovers slowly; then a short mean rounds its corners within the hold.
  const recover = 1 - Math.exp(-1 / (release * sampleRate))
  let gain = 1
  for (let i = 0; i < length; i++) {
    gain = Math.min(gains[i]!, gain + (1 - gain) * recover)
    gains[i] = gain
  }
  const width = ahead
  let sum = 0
  const rounded = new Float32Array(length)
  for (let i = 0; i < length + (width >> 1); i++) {
    if (i < length) sum += gains[i]!
    else sum += 1
    if (i >= width) sum -= gains[i - width]!
    const at = i - (width >> 1)
    if (at >= 0) rounded[at] = i >= width ? sum / width : Math.min(1, sum / (i + 1))
  }
  for (let i = 0; i < length; i++) {
    left[i]! *= rounded[i]!
    right[i]! *= rounded[i]!
  }
}

/** Each value becomes the least within `reach` samples on both sides (van Herk: linear, whatever the reach). */
function holdMinimum(values: Float32Array, reach: number): void {
  const window = reach * 2 + 1
  const length = values.length
  const padded = new Float32Array(Math.ceil((length + window) / window) * window).fill(1)
  padded.set(values, reach)
  const forward = padded.slice()
  const backward = padded.slice()
  for (let i = 1; i < padded.length; i++) if (i % window !== 0) forward[i] = Math.min(forward[i]!, forward[i - 1]!)
  for (let i = padded.length - 2; i >= 0; i--)
    if ((i + 1) % window !== 0) backward[i] = Math.min(backward[i]!, backward[i + 1]!)
  for (let i = 0; i < length; i++)
    values[i] = Math.min(backward[i]!, forward[Math.min(i + window - 1, padded.length - 1)]!)
}
