import type { Point } from '../../ink/ink.ts'

/**
 * An eye's opening in its own space: origin at the eye's centre, +x to the outer corner, y down, about ±27 u wide. Lids run from
 * the inner to the outer corner, five points each.
 */
export interface EyeShape {
  name: string
  upper: readonly Point[]
  lower: readonly Point[]
  /** Height of the fold above the lashes, u; null for a single lid. */
  crease: number | null
  /** Lifts the outer corner, u, before the design's own tilt. */
  lift: number
  /** Weight of the lash line, 1 usual. */
  weight: number
}
