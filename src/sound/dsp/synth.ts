import { type Random, sampleRate } from '#core'

/** Whole samples in so many seconds. */
export function samplesIn(seconds: number): number {
  return Math.max(1, Math.round(seconds * sampleRate))
}

/** White noise, −1…1. */
export function noise(random: Random, seconds: number): Float32Array {
  const out = new Float32Array(samplesIn(seconds))
  for (let i = 0; i < out.length; i++) out[i] = random.next() * 2 - 1
  return out
}

/** Noise that falls 3 dB an octave (Paul Kellet's filter), about −1…1. */
export function pinkNoise(random: Random, seconds: number): Float32Array {
  let a = 0
  let b = 0
  let c = 0
  return noise(random, seconds).map((white) => {
    a = 0.99765 * a + white * 0.099046
    b = 0.963 * b + white * 0.2965164
    c = 0.57 * c + white * 1.0526913
    return (a + b + c + white * 0.1848) * 0.3
  })
}

/** Noise that falls 6 dB an octave, about −1…1. */
export function brownNoise(random: Random, seconds: number): Float32Array {
  let level = 0
  return noise(random, seconds).map((white) => {
    level = level * 0.998 + white * 0.06
    return level
  })
}

/** White noise through one filter whose frequency (Hz) may move with time (seconds). */
export function hiss(
  random: Random,
  seconds: number,
  kind: 'low' | 'band' | 'high',
  hertz: number | ((time: number) => number),
  q = 0.9,
): Float32Array {
  return sweepFilter(noise(random, seconds), kind, typeof hertz === 'number' ? () => hertz : hertz, q)
}

export type Wave = (phase: number) => number
export const sine: Wave = (phase) => Math.sin(phase * 2 * Math.PI)
export const triangle: Wave = (phase) => 1 - 4 * Math.abs(((((phase + 0.25) % 1) + 1) % 1) - 0.5)
/** A saw with its upper partials rounded off. */
export const softSaw: Wave = (phase) => {
  const w = phase * 2 * Math.PI
  return (Math.sin(w) + Math.sin(2 * w) / 2 + Math.sin(3 * w) / 3 + Math.sin(4 * w) / 4 + Math.sin(5 * w) / 5) * 0.6
}
export const softSquare: Wave = (phase) => {
  const w = phase * 2 * Math.PI
  return Math.sin(w) + Math.sin(3 * w) / 3 + Math.sin(5 * w) / 5
}

/** All partials: a reed, a throat, a motor. Filter it, and keep it low: its highest partials fold. */
export const saw: Wave = (phase) => 1 - 2 * (phase - Math.floor(phase))

/** A tone whose frequency (Hz) may move with time (seconds). */
export function tone(seconds: number, hertz: number | ((time: number) => number), wave: Wave = sine): Float32Array {
  const out = new Float32Array(samplesIn(seconds))
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    out[i] = wave(phase)
    phase += (typeof hertz === 'number' ? hertz : hertz(i / sampleRate)) / sampleRate
  }
  return out
}

/** Decaying partials, as struck bodies ring: each with its frequency, its time to −60 dB and its size. */
export function modes(
  seconds: number,
  partials: readonly { hertz: number; decay: number; gain: number }[],
): Float32Array {
  const out = new Float32Array(samplesIn(seconds))
  for (const { hertz, decay, gain } of partials) {
    const length = Math.min(out.length, samplesIn(decay * 1.2))
    const fall = Math.exp(-6.9 / (decay * sampleRate))
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate)
    let before = Math.sin((-2 * Math.PI * hertz) / sampleRate)
    let now = 0
    let size = gain
    for (let i = 0; i < length; i++) {
      out[i]! += now * size
      const next = turn * now - before
      before = now
      now = next
      size *= fall
    }
  }
  return out
}

/** Multiplies, in place, by a curve through points of [seconds, gain]; straight lines between them. */
export function shape(samples: Float32Array, ...points: readonly (readonly [number, number])[]): Float32Array {
  let k = 0
  for (let i = 0; i < samples.length; i++) {
    const time = i / sampleRate
    while (k + 1 < points.length && points[k + 1]![0] <= time) k++
    const [t0, g0] = points[k]!
    const next = points[k + 1]
    samples[i]! *= time < t0 ? 0 : next === undefined ? g0 : g0 + ((next[1] - g0) * (time - t0)) / (next[0] - t0)
  }
  return samples
}

/** A quick attack, then an exponential fall to −60 dB in `decay` seconds, in place. */
export function strike(samples: Float32Array, decay: number, attack = 0.001): Float32Array {
  const fall = Math.exp(-6.9 / (decay * sampleRate))
  const rise = Math.max(1, attack * sampleRate)
  let gain = 1
  for (let i = 0; i < samples.length; i++) {
    samples[i]! *= i < rise ? i / rise : gain
    if (i >= rise) gain *= fall
  }
  return samples
}

/** Filters in place with a frequency (Hz) that moves with time (seconds): a trapezoidal state-variable filter. */
export function sweepFilter(
  samples: Float32Array,
  kind: 'low' | 'band' | 'high',
  hertz: (time: number) => number,
  q = 0.9,
): Float32Array {
  let z1 = 0
  let z2 = 0
  const k = 1 / q
  let g = 0
  let a1 = 0
  for (let i = 0; i < samples.length; i++) {
    if ((i & 15) === 0) {
      g = Math.tan((Math.PI * Math.min(Math.max(hertz(i / sampleRate), 15), 20_000)) / sampleRate)
      a1 = 1 / (1 + g * (g + k))
    }
    const x = samples[i]!
    const v3 = x - z2
    const band = a1 * z1 + g * a1 * v3
    const low = z2 + g * band
    z1 = 2 * band - z1
    z2 = 2 * low - z2
    samples[i] = kind === 'low' ? low : kind === 'band' ? band * k : x - k * band - low
  }
  return samples
}

/** Adds `sound` into `target` at a time, in place. */
export function layer(target: Float32Array, sound: Float32Array, seconds: number, gain = 1): Float32Array {
  const at = Math.round(seconds * sampleRate)
  const end = Math.min(sound.length, target.length - at)
  for (let i = Math.max(0, -at); i < end; i++) target[at + i]! += sound[i]! * gain
  return target
}

export function blank(seconds: number): Float32Array {
  return new Float32Array(samplesIn(seconds))
}

/** Rounds off what is too loud, in place: a warm distortion. */
export function drive(samples: Float32Array, amount: number): Float32Array {
  for (let i = 0; i < samples.length; i++) samples[i] = Math.tanh(samples[i]! * amount)
  return samples
}
