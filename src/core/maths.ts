export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high)
}

/** Linear from `a` (t = 0) to `b` (t = 1); not clamped. */
export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** 0 below `low`, 1 above `high`, smooth in between (3t² − 2t³). */
export function smoothstep(low: number, high: number, value: number): number {
  if (low === high) return value < low ? 0 : 1
  const t = clamp((value - low) / (high - low), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Where `value` lies between `low` (0) and `high` (1), clamped. */
export function fraction(value: number, low: number, high: number): number {
  return low === high ? (value < low ? 0 : 1) : clamp((value - low) / (high - low), 0, 1)
}
