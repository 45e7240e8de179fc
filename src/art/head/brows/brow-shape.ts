import type { Point, WidthProfile } from '../../ink/ink.ts'

/** A brow in its own space: origin over the eye's centre, +x outwards, y down, from the inner end. */
export interface BrowShape {
  name: string
  line: readonly Point[]
  /** Full width, u. */
  width: number
  profile: WidthProfile
}
