import type { Unit } from '#core'
import type { EffectKind } from '#direction'

/** What an effect knows when it draws one frame. */
export interface EffectMoment {
  /** Seconds since the effect began, and its whole length. */
  seconds: number
  length: number
  intensity: Unit
  /** Where it is, in design pixels. */
  x: number
  y: number
  seed: string
  /** Whether the ground that people stand on is in the picture; left out, it is. */
  ground?: boolean
  /** −1 left … 1 right, for what has a direction. */
  side: number
  /** Accent colour for what is coloured by its owner. */
  colour: string
}

/** An effect drawn over or under people in design pixels. One file a member. Pure: the same moment draws the same picture. */
export interface EffectDefinition {
  id: EffectKind
  /** Behind the people, before them, or over the whole picture after light and grade. */
  place: 'behind' | 'front' | 'over'
  /** Where it belongs when the board says nothing, as fractions of the picture. */
  home: { x: Unit; y: Unit }
  /** What falls, drifts or burns all the time is drawn on twos, as people who move are: a new drawing every second frame. */
  onTwos?: true
  /** A body, which the light of the picture falls on. All else is light or air itself. */
  lit?: true
  /** Belongs where a blow lands, when somebody of the picture strikes somebody; or at the muzzle of who aims. */
  at?: 'blow' | 'muzzle'
  draw(ctx: CanvasRenderingContext2D, moment: EffectMoment): void
}
