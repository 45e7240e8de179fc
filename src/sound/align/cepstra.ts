import { transform } from '../dsp/fourier.ts'

/** What speech sounds like moment by moment, whoever speaks: one row of `size` numbers every `hop` seconds. */
export interface Cepstra {
  rows: readonly Float32Array[]
  hop: number
}

const hop = 0.005
const window = 0.025
const bands = 24
const coefficients = 12
/** Telephones and old recordings hold nothing outside; Hz. */
const low = 120
const high = 4800

/**
 * Mel cepstra without their first coefficient, the loudness, and how both change; every number over its mean and spread in the line,
 * so that voices, rooms and microphones matter little.
 */
export function cepstraOf(samples: Float32Array, rate: number): Cepstra {
  const length = Math.round(window * rate)
  const size = 2 ** Math.ceil(Math.log2(length))
  const bank = melBank(size, rate)
  const real = new Float32Array(size)
  const imaginary = new Float32Array(size)
  const plain: Float32Array[] = []
  for (let at = 0; at === 0 || at * rate + length <= samples.length; at += hop) {
    const from = Math.round(at * rate)
    real.fill(0)
    imaginary.fill(0)
    for (let i = 0; i < length; i++) {
      const value = (samples[from + i] ?? 0) - 0.95 * (samples[from + i - 1] ?? 0)
      real[i] = value * (0.54 - 0.46 * Math.cos((2 * Math.PI * i) / (length - 1)))
    }
    transform(real, imaginary)
    plain.push(cepstrum(bank, real, imaginary))
  }
  const rows = plain.map((row, k) => {
    const before = plain[Math.max(0, k - 4)]!
    const after = plain[Math.min(plain.length - 1, k + 4)]!
    const whole = new Float32Array(row.length * 2)
    whole.set(row)
    for (let i = 0; i < row.length; i++) whole[row.length + i] = after[i]! - before[i]!
    return whole
  })
  normalise(rows)
  return { rows, hop }
}

function cepstrum(bank: readonly Float32Array[], real: Float32Array, imaginary: Float32Array): Float32Array {
  let all = 1e-9
  const logs = bank.map((weights) => {
    let power = 1e-9
    for (let k = 0; k < weights.length; k++)
      if (weights[k]! > 0) power += weights[k]! * (real[k]! ** 2 + imaginary[k]! ** 2)
    all += power
    return Math.log(power)
  })
  const out = new Float32Array(coefficients + 1)
  out[0] = Math.log(all)
  for (let c = 1; c <= coefficients; c++) {
    let sum = 0
    for (let b = 0; b < bands; b++) sum += logs[b]! * Math.cos((Math.PI * c * (b + 0.5)) / bands)
    out[c] = sum
  }
  return out
}

function melBank(size: number, rate: number): Float32Array[] {
  const mel = (hertz: number) => 2595 * Math.log10(1 + hertz / 700)
  const hertz = (value: number) => 700 * (10 ** (value / 2595) - 1)
  const edges = Array.from({ length: bands + 2 }, (_, k) =>
    hertz(mel(low) + ((mel(Math.min(high, rate * 0.48)) - mel(low)) * k) / (bands + 1)),
  )
  return Array.from({ length: bands }, (_, b) => {
    const [from, middle, to] = [edges[b]!, edges[b + 1]!, edges[b + 2]!]
    return Float32Array.from({ length: size / 2 }, (_, k) => {
      const at = (k * rate) / size
      return Math.max(0, at < middle ? (at - from) / (middle - from) : (to - at) / (to - middle))
    })
  })
}

/** Every column to mean 0 and spread 1; what is loud counts more in neither. */
function normalise(rows: readonly Float32Array[]): void {
  const width = rows[0]?.length ?? 0
  for (let c = 0; c < width; c++) {
    let sum = 0
    let square = 0
    for (const row of rows) {
      sum += row[c]!
      square += row[c]! ** 2
    }
    const mean = sum / rows.length
    const spread = Math.sqrt(Math.max(1e-6, square / rows.length - mean ** 2))
    for (const row of rows) row[c] = (row[c]! - mean) / spread
  }
}
