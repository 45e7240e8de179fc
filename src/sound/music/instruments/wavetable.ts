import { sampleRate } from '#core'

const size = 2048
const tables = new Map<string, Float32Array>()

/** One cycle with partials 1/n^slope, none above 10 kHz. `odd` keeps only the odd ones. */
export function waveFor(hertz: number, slope: number, odd = false): Float32Array {
  const count = Math.max(1, Math.min(28, Math.floor(10_000 / hertz)))
  const key = `${count} ${slope} ${odd}`
  const known = tables.get(key)
  if (known) return known
  const table = new Float32Array(size + 1)
  for (let n = 1; n <= count; n += odd ? 2 : 1) {
    const gain = 1 / n ** slope
    for (let i = 0; i <= size; i++) table[i]! += gain * Math.sin((2 * Math.PI * n * i) / size)
  }
  let peak = 0
  for (const value of table) peak = Math.max(peak, Math.abs(value))
  for (let i = 0; i <= size; i++) table[i]! /= peak
  tables.set(key, table)
  return table
}

/** Adds a cycle played at a frequency, with vibrato of so many cents, to `out`. */
export function playWave(
  out: Float32Array,
  table: Float32Array,
  hertz: number,
  gain: number,
  vibrato: { cents: number; hertz: number; delay: number } | null,
  phase = 0,
): void {
  const step = (hertz * size) / sampleRate
  let at = phase * size
  let now = step
  for (let i = 0; i < out.length; i++) {
    if (vibrato && (i & 31) === 0) {
      const t = i / sampleRate
      const depth = Math.min(1, Math.max(0, (t - vibrato.delay) / 0.3)) * vibrato.cents
      now = step * (1 + depth * 0.000578 * Math.sin(2 * Math.PI * vibrato.hertz * t))
    }
    const k = at | 0
    out[i]! += gain * (table[k]! + (table[k + 1]! - table[k]!) * (at - k))
    at += now
    if (at >= size) at -= size
  }
}

/** Attack, hold and release in place; the sound should be `seconds` + `release` long. */
export function envelope(
  out: Float32Array,
  attack: number,
  seconds: number,
  release: number,
  sustain = 1,
): Float32Array {
  const a = Math.max(1, Math.min(attack, seconds) * sampleRate)
  const hold = seconds * sampleRate
  const r = release * sampleRate
  const decay = Math.exp(-1 / (0.25 * sampleRate))
  let above = 1 - sustain
  for (let i = 0; i < out.length; i++) {
    let gain = 1
    if (i < a) gain = Math.sin((i / a) * (Math.PI / 2)) ** 2
    else if (sustain !== 1) {
      gain = sustain + above
      above *= decay
    }
    if (i > hold) gain *= Math.max(0, 1 - (i - hold) / r) ** 2
    out[i]! *= gain
  }
  return out
}
