import { sampleRate } from '#core'

export interface Compression {
  /** Level at which it begins, dB, against the sound's own peak. */
  thresholdDb: number
  ratio: number
  /** Seconds. */
  attack: number
  release: number
}

/** Evens a sound in place. The threshold counts from the sound's peak, so quiet and loud recordings are treated alike. */
export function compress(samples: Float32Array, { thresholdDb, ratio, attack, release }: Compression): void {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  if (peak === 0) return
  const threshold = peak * 10 ** (thresholdDb / 20)
  const up = 1 - Math.exp(-1 / (attack * sampleRate))
  const down = 1 - Math.exp(-1 / (release * sampleRate))
  const exponent = 1 / ratio - 1
  let level = 0
  let gain = 1
  for (let i = 0; i < samples.length; i++) {
    const size = Math.abs(samples[i]!)
    level += (size - level) * (size > level ? up : down)
    // The curve moves slowly: every 16th sample is enough for it.
    if ((i & 15) === 0) gain = level > threshold ? (level / threshold) ** exponent : 1
    samples[i]! *= gain
  }
}
