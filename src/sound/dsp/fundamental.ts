/** Fundamental of speech every `hop` samples, Hz; 0 where there is none. */
export interface FundamentalTrack {
  hop: number
  hertz: Float32Array
}

/**
 * Follows the fundamental by normalised correlation. The sound is thinned to about 4 kHz first, which is enough for voices, and each
 * value is a parabola through the best lag and its neighbours.
 */
export function trackFundamental(samples: Float32Array, rate: number, low = 60, high = 500): FundamentalTrack {
  const thin = Math.max(1, Math.floor(rate / 4000))
  const coarse = new Float32Array(Math.floor(samples.length / thin))
  for (let i = 0; i < coarse.length; i++) {
    let sum = 0
    for (let k = 0; k < thin; k++) sum += samples[i * thin + k]!
    coarse[i] = sum / thin
  }
  // Upper harmonics fall between whole lags and would make every second period look better than the first.
  let before = 0
  for (let i = 0; i < coarse.length; i++) {
    const here = coarse[i]!
    coarse[i] = before * 0.25 + here * 0.5 + (coarse[i + 1] ?? 0) * 0.25
    before = here
  }
  const hertzPerLag = rate / thin
  const window = Math.round(hertzPerLag * 0.03)
  const least = Math.floor(hertzPerLag / high)
  const most = Math.ceil(hertzPerLag / low)
  const hop = Math.round(hertzPerLag * 0.005)
  const hertz = new Float32Array(Math.max(1, Math.ceil(coarse.length / hop)))
  const scores = new Float32Array(most + 2)
  for (let n = 0; n < hertz.length; n++) {
    const at = n * hop - (window >> 1) - (most >> 1)
    if (at < 0 || at + window + most + 1 >= coarse.length) continue
    let energy = 0
    for (let i = 0; i < window; i++) energy += coarse[at + i]! ** 2
    if (energy / window < 1e-5) continue
    let best = 0
    for (let lag = least - 1; lag <= most + 1; lag++) {
      let cross = 0
      let other = 0
      for (let i = 0; i < window; i++) {
        const later = coarse[at + i + lag]!
        cross += coarse[at + i]! * later
        other += later * later
      }
      scores[lag] = cross / Math.sqrt(energy * other + 1e-12)
    }
    // The shortest lag that is nearly the best: else every second period may win.
    for (let lag = least; lag <= most; lag++) best = Math.max(best, scores[lag]!)
    if (best < 0.62) continue
    for (let lag = least; lag <= most; lag++) {
      const here = scores[lag]!
      if (here < best * 0.8 || here < scores[lag - 1]! || here < scores[lag + 1]!) continue
      const slope = 0.5 * (scores[lag - 1]! - scores[lag + 1]!)
      const bend = scores[lag - 1]! - 2 * here + scores[lag + 1]!
      const offset = bend === 0 ? 0 : slope / bend
      if (here - 0.5 * slope * offset < best * 0.93) continue
      hertz[n] = hertzPerLag / (lag + offset)
      break
    }
  }
  return { hop: hop * thin, hertz }
}

/** Median of the voiced parts, Hz; 0 without any. */
export function medianFundamental(samples: Float32Array, rate: number): number {
  const voiced = [...trackFundamental(samples, rate).hertz].filter((value) => value > 0).sort((a, b) => a - b)
  return voiced[voiced.length >> 1] ?? 0
}
