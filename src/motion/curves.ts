import { clamp } from '#core'

/** Slow at both ends. 0 before 0, 1 after 1. */
export function easeInOut(t: number): number {
  const x = clamp(t, 0, 1)
  return x < 0.5 ? 4 * x * x * x : 1 - (-2 * x + 2) ** 3 / 2
}

/** Fast, then settling. */
export function easeOut(t: number): number {
  return 1 - (1 - clamp(t, 0, 1)) ** 3
}

/**
 * A turn with weight: a little anticipation the other way, over the mark by `overshoot`, then settled. 0 before 0; within
 * 0.1 % of 1 from about t = 2.
 */
export function settle(t: number, overshoot = 0.06): number {
  if (t <= 0) return 0
  if (t < 1) return easeInOut(t)
  const after = t - 1
  return 1 + overshoot * Math.sin(Math.PI * 2 * after) * Math.exp(-4 * after)
}

export interface Key {
  /** Seconds. */
  at: number
  value: number
}

/**
 * The value of a channel that moves to each key's value when its time comes. A move that is not finished when the next
 * begins goes on underneath it, so the channel never jumps. Before the first key it has the first key's value.
 */
export function followKeys(
  keys: readonly Key[],
  seconds: number,
  move: { lag: number; seconds: number; overshoot?: number },
): number {
  const first = keys[0]
  if (first === undefined) return 0
  let value = first.value
  for (let i = 1; i < keys.length; i++) {
    const step = keys[i]!.value - keys[i - 1]!.value
    value += step * settle((seconds - keys[i]!.at - move.lag) / move.seconds, move.overshoot ?? 0)
  }
  return value
}

/** Smooth noise in −1…1 that repeats for the same seed: a sum of three sines that never line up. `rate` is about how often it changes a second. */
export function drift(seconds: number, rate: number, phase: number): number {
  const t = seconds * rate * Math.PI * 2
  return (
    (Math.sin(t + phase) + 0.6 * Math.sin(t * 0.618 + phase * 2.3 + 1) + 0.4 * Math.sin(t * 1.379 + phase * 3.1 + 2)) /
    2
  )
}
