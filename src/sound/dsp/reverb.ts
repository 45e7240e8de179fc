import { sampleRate } from '#core'
import { createStereo, peakOf, type Stereo } from './stereo.ts'

export interface Reverberation {
  /** Time to −60 dB, seconds. */
  seconds: number
  /** Where the reflections' highs fall off, Hz. */
  damping: number
  /** Seconds before the first reflection. */
  delay: number
}

/** Lengths of the eight lines in samples: primes, so that no echo stands out. */
const lengths = [1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797]

/** Samples that are worked on together: never more than the shortest line holds. */
const block = 256
/** Below −110 dB nobody hears what still goes round. */
const nothing = 3e-6

/** Only the reflections of a sound, as long as the sound plus `tail` seconds. */
export function reverberate(input: Stereo, reverb: Reverberation, tail: number): Stereo {
  const out = createStereo(input.left.length + Math.round(tail * sampleRate))
  addReverb(out, input, reverb, 1)
  return out
}

/**
 * Adds a sound's reflections to `target`, from its beginning to its end: eight delay lines that feed each other through a Householder
 * matrix, each with its own damping. Where nothing comes in and nothing goes round any more, nothing is computed. `target` may be the
 * sound itself.
 */
export function addReverb(
  target: Stereo,
  input: Stereo,
  { seconds, damping, delay }: Reverberation,
  amount: number,
): void {
  const { length } = target.left
  const count = lengths.length
  // Small rooms have short lines.
  const size = Math.min(1, 0.35 + seconds * 0.45)
  const lines = lengths.map((n) => new Float32Array(Math.round(n * size)))
  const gains = lines.map((line) => 10 ** ((-3 * line.length) / (seconds * sampleRate)))
  const heads = lines.map(() => 0)
  const lows = lines.map(() => 0)
  const damp = Math.exp((-2 * Math.PI * damping) / sampleRate)
  const before = Math.round(delay * sampleRate)
  const heard = lines.map(() => new Float32Array(block))
  const spread = new Float32Array(block)
  // What came in lately: the first block of it is what the walls hear now.
  const sides = [new Float32Array(before + block), new Float32Array(before + block)] as const
  const longest = Math.max(...lines.map((line) => line.length))
  let quietFor = longest
  for (let at = 0; at < length; at += block) {
    const n = Math.min(block, length - at)
    const loud = Math.max(take(sides[0], input.left, at), take(sides[1], input.right, at))
    if (loud > nothing) quietFor = 0
    else if (quietFor >= longest) continue
    for (let c = 0; c < count; c++) read(heard[c]!, lines[c]!, heads[c]!)
    gather(heard, spread, target, at, n, amount)
    for (let c = 0; c < count; c++) {
      lows[c] = feed(lines[c]!, heads[c]!, heard[c]!, spread, sides[c & 1]!, gains[c]!, damp, lows[c]!)
      heads[c] = (heads[c]! + block) % lines[c]!.length
    }
    const going = loud > nothing ? 1 : Math.max(...heard.map(peakOf))
    quietFor = loud <= nothing && going < nothing ? quietFor + block : 0
  }
}

/** Moves what came in lately on by a block, and puts the block at `from` behind it. Answers the peak of what is heard now. */
function take(lately: Float32Array, source: Float32Array, from: number): number {
  lately.copyWithin(0, block)
  const first = lately.length - block
  const end = Math.max(from, Math.min(source.length, from + block))
  lately.set(source.subarray(from, end), first)
  lately.fill(0, first + end - from)
  let peak = 0
  for (let i = 0; i < block; i++) {
    const value = lately[i]!
    if (value > peak) peak = value
    else if (-value > peak) peak = -value
  }
  return peak
}

function read(target: Float32Array, line: Float32Array, head: number): void {
  const first = Math.min(block, line.length - head)
  target.set(line.subarray(head, head + first))
  if (first < block) target.set(line.subarray(0, block - first), first)
}

/** What is heard on both sides, and a quarter of the sum of all lines, which each takes away from what it feeds on. */
function gather(
  heard: readonly Float32Array[],
  spread: Float32Array,
  out: Stereo,
  at: number,
  n: number,
  amount: number,
): void {
  const [h0, h1, h2, h3, h4, h5, h6, h7] = heard as Eight
  const { left, right } = out
  const half = amount * 0.5
  for (let i = 0; i < block; i++) {
    const even = h0[i]! + h4[i]!
    const odd = h1[i]! + h5[i]!
    const evenBack = h2[i]! + h6[i]!
    const oddBack = h3[i]! + h7[i]!
    spread[i] = (even + odd + evenBack + oddBack) * 0.25
    if (i < n) {
      left[at + i]! += (even - evenBack) * half
      right[at + i]! += (odd - oddBack) * half
    }
  }
}
type Eight = [
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
]

function feed(
  line: Float32Array,
  head: number,
  heard: Float32Array,
  spread: Float32Array,
  side: Float32Array,
  gain: number,
  damp: number,
  state: number,
): number {
  let low = state
  let k = head
  for (let i = 0; i < block; i++) {
    const fed = (heard[i]! - spread[i]!) * gain
    low = fed + (low - fed) * damp
    line[k] = low + side[i]! * 0.5
    k++
    if (k === line.length) k = 0
  }
  return low
}
