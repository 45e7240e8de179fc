/** Samples between two samples that are looked at. */
const factor = 4
const taps = 24

/** The three fractional delays between two samples, as windowed sincs. */
const phases: readonly Float32Array[] = Array.from({ length: factor - 1 }, (_, p) => {
  const phase = new Float32Array(taps)
  let sum = 0
  for (let k = 0; k < taps; k++) {
    const x = k - taps / 2 + 1 - (p + 1) / factor
    const w = 0.42 + 0.5 * Math.cos((2 * Math.PI * x) / taps) + 0.08 * Math.cos((4 * Math.PI * x) / taps)
    phase[k] = w * (Math.sin(Math.PI * x) / (Math.PI * x))
    sum += phase[k]!
  }
  return phase.map((value) => value / sum)
})

/** Highest absolute value of a sound oversampled four times, linear. */
export function truePeakOf(samples: Float32Array): number {
  let peak = 0
  for (let i = 0; i < samples.length; i++) {
    const here = Math.abs(samples[i]!)
    if (here > peak) peak = here
  }
  // Between two samples the signal can hardly rise above twice the larger: quiet places need no look.
  let out = peak
  for (let i = 0; i + 1 < samples.length; i++) {
    const near = Math.max(Math.abs(samples[i]!), Math.abs(samples[i + 1]!))
    if (near < out * 0.6) continue
    const between = peakAfter(samples, i)
    if (between > out) out = between
  }
  return out
}

/** Highest absolute value between sample `i` and the next, linear. */
export function peakAfter(samples: Float32Array, i: number): number {
  let peak = 0
  const base = i - taps / 2 + 1
  for (const phase of phases) {
    let sum = 0
    const first = Math.max(0, -base)
    const last = Math.min(taps, samples.length - base)
    for (let k = first; k < last; k++) sum += samples[base + k]! * phase[k]!
    if (sum < 0) sum = -sum
    if (sum > peak) peak = sum
  }
  return peak
}
