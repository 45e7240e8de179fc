import { sampleRate } from '#core'

/** Coefficients of a second-order filter, already divided by a0. */
export interface Biquad {
  b0: number
  b1: number
  b2: number
  a1: number
  a2: number
}

/** Formulas: Robert Bristow-Johnson's audio EQ cookbook. Frequencies in Hz, gains in dB. */
export function lowPass(frequency: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(frequency, q)
  return normal((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha)
}

export function highPass(frequency: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(frequency, q)
  return normal((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha)
}

/** Unity at the middle of the band. */
export function bandPass(frequency: number, q: number): Biquad {
  const { cos, alpha } = angle(frequency, q)
  return normal(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha)
}

export function peaking(frequency: number, q: number, gainDb: number): Biquad {
  const { cos, alpha } = angle(frequency, q)
  const a = 10 ** (gainDb / 40)
  return normal(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a)
}

export function highShelf(frequency: number, gainDb: number): Biquad {
  const { cos, alpha } = angle(frequency, Math.SQRT1_2)
  const a = 10 ** (gainDb / 40)
  const root = 2 * Math.sqrt(a) * alpha
  return normal(
    a * (a + 1 + (a - 1) * cos + root),
    -2 * a * (a - 1 + (a + 1) * cos),
    a * (a + 1 + (a - 1) * cos - root),
    a + 1 - (a - 1) * cos + root,
    2 * (a - 1 - (a + 1) * cos),
    a + 1 - (a - 1) * cos - root,
  )
}

export function lowShelf(frequency: number, gainDb: number): Biquad {
  const { cos, alpha } = angle(frequency, Math.SQRT1_2)
  const a = 10 ** (gainDb / 40)
  const root = 2 * Math.sqrt(a) * alpha
  return normal(
    a * (a + 1 - (a - 1) * cos + root),
    2 * a * (a - 1 - (a + 1) * cos),
    a * (a + 1 - (a - 1) * cos - root),
    a + 1 + (a - 1) * cos + root,
    -2 * (a - 1 + (a + 1) * cos),
    a + 1 + (a - 1) * cos - root,
  )
}

/** Filters in place, one filter after the other. */
export function filter(samples: Float32Array, ...filters: readonly Biquad[]): Float32Array {
  for (const { b0, b1, b2, a1, a2 } of filters) {
    let z1 = 0
    let z2 = 0
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i]!
      const y = b0 * x + z1
      z1 = b1 * x - a1 * y + z2
      z2 = b2 * x - a2 * y
      samples[i] = y
    }
  }
  return samples
}

function angle(frequency: number, q: number) {
  const w = (2 * Math.PI * Math.min(frequency, sampleRate * 0.49)) / sampleRate
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) }
}

function normal(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 }
}
