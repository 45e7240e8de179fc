import { loudnessOf } from './measure.ts'

/** Windows of the standards, in steps of 100 ms. */
export const momentary = 4
export const shortTerm = 30

/** Loudness of every window of so many steps, LUFS, one each 100 ms. `powers` are those of `stepPowers`. */
export function windowedLoudness(powers: ArrayLike<number>, steps: number): Float64Array {
  const out = new Float64Array(Math.max(0, powers.length - steps + 1))
  for (let k = 0; k < out.length; k++) {
    let sum = 0
    for (let i = k; i < k + steps; i++) sum += powers[i]!
    out[k] = loudnessOf(sum / steps)
  }
  return out
}

/**
 * Loudness range, EBU Tech 3342, LU: from the tenth to the ninety-fifth percentile of short-term loudness, what is silent or 20 LU below
 * the rest left out. 0 when nothing is heard.
 */
export function loudnessRange(powers: ArrayLike<number>): number {
  const loud = windowedLoudness(powers, shortTerm).filter((lufs) => lufs > -70)
  if (loud.length === 0) return 0
  const mean = loud.reduce((sum, lufs) => sum + 10 ** (lufs / 10), 0) / loud.length
  const heard = loud.filter((lufs) => lufs > 10 * Math.log10(mean) - 20).sort()
  const at = (part: number) => heard[Math.round((heard.length - 1) * part)]!
  return at(0.95) - at(0.1)
}
