import type { LocalText, Radians, Seconds } from '#core'

/** Where a mount is, in head units of who it carries; the context's middle is under their head. */
export interface MountRoom {
  ctx: CanvasRenderingContext2D
  /** Height of the floor under it, and of a grown rider's legs against it: 1, less for the small. */
  floor: number
  size: number
  seconds: Seconds
  /** Yaw of who it carries. */
  facing: Radians
  /** Goes somewhere. */
  moving: boolean
  /** Light of the picture, `#rrggbb`: multiplies every colour. */
  light: string
}

/** What carries somebody while they move: drawn behind them. One file a member. */
export interface MountDefinition {
  id: string
  label: LocalText
  draw(room: MountRoom): void
}
