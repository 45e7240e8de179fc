import { sampleRate } from '#core'

/** Taps of each phase; longer is steeper. */
const taps = 32

const banks = new Map<string, { phases: Float32Array[]; up: number; down: number }>()

/** A sound at the house's sample rate, by a polyphase windowed-sinc filter. The length follows the ratio exactly, rounded. */
export function resample(samples: Float32Array, from: number): Float32Array {
  if (from === sampleRate) return samples.slice()
  const { phases, up, down } = bankFor(from)
  const out = new Float32Array(Math.round((samples.length * up) / down))
  const half = taps / 2
  for (let n = 0; n < out.length; n++) {
    const position = n * down
    const base = Math.floor(position / up) - half + 1
    const phase = phases[position % up]!
    let sum = 0
    const first = Math.max(0, -base)
    const last = Math.min(taps, samples.length - base)
    for (let k = first; k < last; k++) sum += samples[base + k]! * phase[k]!
    out[n] = sum
  }
  return out
}

function bankFor(from: number) {
  const key = `${from}`
  const known = banks.get(key)
  if (known) return known
  const divisor = greatestCommonDivisor(sampleRate, Math.round(from))
  const up = sampleRate / divisor
  const down = Math.round(from) / divisor
  const cut = Math.min(1, up / down) * 0.94
  const phases = Array.from({ length: up }, (_, p) => {
    const phase = new Float32Array(taps)
    let sum = 0
    for (let k = 0; k < taps; k++) {
      const x = k - taps / 2 + 1 - p / up
      const w =
        Math.abs(x) <= taps / 2
          ? 0.42 + 0.5 * Math.cos((2 * Math.PI * x) / taps) + 0.08 * Math.cos((4 * Math.PI * x) / taps)
          : 0
      phase[k] = w * (x === 0 ? cut : Math.sin(Math.PI * x * cut) / (Math.PI * x))
      sum += phase[k]!
    }
    for (let k = 0; k < taps; k++) phase[k]! /= sum
    return phase
  })
  const bank = { phases, up, down }
  banks.set(key, bank)
  return bank
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
