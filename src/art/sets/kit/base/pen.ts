import type { Language, Random } from '#core'
import type { Space } from './space.ts'
import type { Tone } from './tone.ts'

/** What every painter of the kit works with. */
export interface Pen {
  ctx: CanvasRenderingContext2D
  space: Space
  tone: Tone
  /** The same for the same set, seed and layer. */
  random: Random
  /** −1 light from the left … 1 from the right. */
  side: number
  /** In which language signs are written. */
  language: Language
}
