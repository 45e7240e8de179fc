import type { Unit } from '#core'
import type { Look } from '#direction'

/** A treatment of the whole picture. One file a look. */
export interface LookTreatment {
  id: Look
  /** How much colour is taken out. */
  desaturate: Unit
  /** Laid over in soft light; null leaves the colours. */
  tint: { colour: string; strength: Unit } | null
  /** Added to the mood's bloom. */
  bloom: Unit
  /** The frame's edge; null keeps the mood's vignette. */
  edge: { colour: string; strength: Unit } | null
  /** Screened light that breathes slowly; null has none. */
  veil: { colour: string; strength: Unit } | null
}
