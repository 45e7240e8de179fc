import type { Seconds } from '#core'
import { stretches } from './stretch.ts'

/** Stretches of at least `least` seconds in which the sound is quieter than −60 dBFS. */
export function findSilence(left: Float32Array, right: Float32Array, sampleRate: number, least: Seconds) {
  const window = Math.round(sampleRate / 20)
  const quiet = stretches()
  for (let at = 0; at * window < left.length; at++) {
    let sum = 0
    const end = Math.min((at + 1) * window, left.length)
    for (let i = at * window; i < end; i++) sum += left[i]! ** 2 + right[i]! ** 2
    quiet.add(at, sum / (2 * (end - at * window)) < 1e-6)
  }
  return quiet
    .end()
    .map(({ from, to }) => ({
      from: (from * window) / sampleRate,
      to: Math.min(to * window, left.length) / sampleRate,
    }))
    .filter(({ from, to }) => to - from >= least)
}
