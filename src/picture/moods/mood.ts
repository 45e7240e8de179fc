import type { Unit } from '#core'
import type { LightMood } from '#direction'

/** The light and grade of a picture as numbers. Colours are `#rrggbb`. One file a mood. */
export interface MoodLight {
  id: LightMood
  /** Multiplied over people, from the head down to the feet. */
  person: { top: string; bottom: string; strength: Unit }
  /** The lit edge on the side of the light. */
  rim: { colour: string; strength: Unit }
  /** Light on the face; `below` flips it to come from under the chin. */
  key: { colour: string; strength: Unit; below: boolean }
  /** Split tone: warm from above into cool below, soft light. */
  grade: { warm: string; cool: string; strength: Unit }
  /** Screened over everything: air. */
  lift: { colour: string; strength: Unit }
  bloom: Unit
  vignette: { colour: string; strength: Unit }
}
