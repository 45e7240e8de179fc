import type { Cepstra } from './cepstra.ts'

/** How two utterances of the same words lie on each other. */
export interface Warp {
  /** Seconds in the other utterance of a moment (seconds) in the first. */
  at(seconds: number): number
  /** Mean distance along the path: low for the same words, high for others. */
  cost: number
}

/** A step that lets one side stand still costs this much more than one in which both go on. */
const standing = 1.25
/** How far, as a part of the longer side, paces may drift apart. */
const drift = 0.25

/** The cheapest way through both utterances from beginning to end (dynamic time warping within a band). */
export function warp(one: Cepstra, other: Cepstra): Warp {
  const n = one.rows.length
  const m = other.rows.length
  const reach = Math.max(40, Math.ceil(Math.max(n, m) * drift))
  const first = Array.from({ length: n }, (_, i) => Math.max(0, Math.round((i * m) / n) - reach))
  const width = Math.min(m, reach * 2 + 1)
  const costs = new Float32Array(n * width).fill(Number.POSITIVE_INFINITY)
  const steps = new Uint8Array(n * width)
  const costAt = (i: number, j: number) => {
    const k = i < 0 || j < 0 ? -1 : j - first[i]!
    return k < 0 || k >= width ? Number.POSITIVE_INFINITY : costs[i * width + k]!
  }
  for (let i = 0; i < n; i++)
    for (let k = 0; k < width && first[i]! + k < m; k++) {
      const j = first[i]! + k
      const here = distance(one.rows[i]!, other.rows[j]!)
      const both = i === 0 && j === 0 ? 0 : costAt(i - 1, j - 1)
      const down = costAt(i - 1, j) + here * (standing - 1)
      const right = costAt(i, j - 1) + here * (standing - 1)
      const best = Math.min(both, down, right)
      costs[i * width + k] = best + here
      steps[i * width + k] = best === both ? 0 : best === down ? 1 : 2
    }
  const sums = new Float64Array(n)
  const counts = new Uint16Array(n)
  let i = n - 1
  let j = Math.min(m - 1, first[i]! + width - 1)
  const total = costAt(i, j)
  let length = 0
  while (i >= 0 && j >= 0) {
    sums[i]! += j
    counts[i]!++
    length++
    const step = steps[i * width + (j - first[i]!)]!
    if (step !== 2) i--
    if (step !== 1) j--
  }
  const path = Array.from(sums, (sum, k) => (counts[k]! > 0 ? sum / counts[k]! : Number.NaN))
  for (let k = 0, last = 0; k < n; k++) {
    if (Number.isNaN(path[k]!)) path[k] = last
    last = path[k]!
  }
  return {
    cost: Number.isFinite(total) ? total / Math.max(1, length) : Number.POSITIVE_INFINITY,
    at(seconds) {
      const place = Math.min(n - 1, Math.max(0, seconds / one.hop))
      const k = Math.floor(place)
      const from = path[k]!
      return (from + ((path[k + 1] ?? from + 1) - from) * (place - k)) * other.hop
    },
  }
}

function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    const d = a[i]! - b[i]!
    sum += d * d
  }
  return Math.sqrt(sum / a.length)
}
