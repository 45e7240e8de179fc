/*
 * A loudness meter that shares no line with ours: filters derived from the analogue prototypes that libebur128 documents, whatever the
 * sample rate; powers of every 400 ms block summed on their own; peaks by eightfold interpolation with a long Kaiser window.
 */

interface Section {
  b: readonly [number, number, number]
  a: readonly [number, number]
}

function shelfAt(rate: number): Section {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b: [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  }
}

function rumbleAt(rate: number): Section {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }
}

function through({ b, a }: Section, input: Float64Array): Float64Array {
  const out = new Float64Array(input.length)
  for (let n = 0; n < input.length; n++)
    out[n] =
      b[0] * input[n]! +
      b[1] * (input[n - 1] ?? 0) +
      b[2] * (input[n - 2] ?? 0) -
      a[0] * (out[n - 1] ?? 0) -
      a[1] * (out[n - 2] ?? 0)
  return out
}

/** Integrated loudness, LUFS, of channels of equal weight. */
export function secondLoudness(channels: readonly Float32Array[], rate: number): number {
  const weighted = channels.map((channel) =>
    through(rumbleAt(rate), through(shelfAt(rate), Float64Array.from(channel))),
  )
  const length = Math.round(rate * 0.4)
  const hop = Math.round(rate * 0.1)
  const powers: number[] = []
  for (let at = 0; at + length <= (weighted[0]?.length ?? 0); at += hop) {
    let power = 0
    for (const channel of weighted) for (let n = at; n < at + length; n++) power += channel[n]! ** 2 / length
    powers.push(power)
  }
  const level = (list: readonly number[]) =>
    -0.691 + 10 * Math.log10(list.reduce((sum, power) => sum + power, 0) / list.length)
  const audible = powers.filter((power) => level([power]) >= -70)
  return level(audible.filter((power) => level([power]) >= level(audible) - 10))
}

/** Highest peak between the samples, dBTP. */
export function secondPeak(channels: readonly Float32Array[]): number {
  const reach = 32
  const bessel = (x: number) => {
    let sum = 1
    let term = 1
    for (let k = 1; k < 24; k++) {
      term *= (x / 2 / k) ** 2
      sum += term
    }
    return sum
  }
  const kernels = Array.from({ length: 8 }, (_, phase) =>
    Array.from({ length: reach * 2 }, (_, k) => {
      const x = k - reach + 1 - phase / 8
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
      return sinc * (bessel(8 * Math.sqrt(Math.max(0, 1 - (x / reach) ** 2))) / bessel(8))
    }),
  )
  let peak = 0
  for (const channel of channels) {
    let loudest = 0
    for (const value of channel) loudest = Math.max(loudest, Math.abs(value))
    for (let n = 0; n < channel.length; n++) {
      // Between quiet samples no peak hides.
      if (Math.abs(channel[n]!) < loudest * 0.5 && Math.abs(channel[n + 1] ?? 0) < loudest * 0.5) continue
      for (const kernel of kernels) {
        let value = 0
        for (let k = 0; k < kernel.length; k++) value += (channel[n - reach + 1 + k] ?? 0) * kernel[k]!
        peak = Math.max(peak, Math.abs(value))
      }
    }
  }
  return 20 * Math.log10(peak)
}
