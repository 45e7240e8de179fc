import { transform } from '../../src/sound/dsp/fourier.ts'

/** Levels in dB of a mono sound: one row of `bands` a column, logarithmic from `low` to `high` Hz. */
export function spectrogram(
  samples: Float32Array,
  rate: number,
  columns: number,
  bands: number,
  low = 60,
  high = 16_000,
): Float32Array[] {
  const size = 2048
  const window = Float32Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size))
  const real = new Float32Array(size)
  const imaginary = new Float32Array(size)
  return Array.from({ length: columns }, (_, column) => {
    const at = Math.round(((column + 0.5) * samples.length) / columns) - size / 2
    for (let i = 0; i < size; i++) real[i] = (samples[at + i] ?? 0) * window[i]!
    imaginary.fill(0)
    transform(real, imaginary)
    return Float32Array.from({ length: bands }, (_, band) => {
      const from = Math.floor((low * (high / low) ** (band / bands) * size) / rate)
      const to = Math.max(from + 1, Math.floor((low * (high / low) ** ((band + 1) / bands) * size) / rate))
      let power = 0
      for (let k = from; k < to; k++) power = Math.max(power, real[k]! ** 2 + imaginary[k]! ** 2)
      return 10 * Math.log10(power / (size / 4) ** 2 + 1e-12)
    })
  })
}
