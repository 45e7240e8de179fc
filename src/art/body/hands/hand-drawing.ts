import type { Point } from '../../ink/ink.ts'

export interface Finger {
  joints: readonly Point[]
  from: number
  to: number
  /** Nail at the tip, seen from the back of the hand. */
  nail?: boolean
  /** Drawn before the palm. */
  under?: boolean
}

/**
 * A hand in its own space: wrist at the origin, fingers along +y, thumb towards +x, about 100 u long. `fingers` are painted
 * in order; `lines` are creases, `shade` is in shadow.
 */
export interface HandDrawing {
  palm: readonly Point[]
  fingers: readonly Finger[]
  lines: readonly (readonly Point[])[]
  shade: readonly (readonly Point[])[]
  /** Where a held thing passes, and how it is turned against the forearm. */
  grip: { at: Point; angle: number }
  /** Index of the finger from which on things lie before a held prop; fingers before that lie behind it. */
  propBefore: number
}
