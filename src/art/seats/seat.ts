import type { LocalText } from '#core'

/** Where someone sits, in head units of that person. */
export interface SeatRoom {
  ctx: CanvasRenderingContext2D
  /** Height of the surface that carries them, at its middle. The seat's middle is at x 0. */
  top: number
  /** Height of the floor under it. */
  floor: number
  /** Of its cloth or wood, `#rrggbb`, in the light of the picture. */
  colour: string
}

/** Something to sit on, drawn behind whoever sits where the set has painted nothing. One file a member. */
export interface SeatDefinition {
  id: string
  label: LocalText
  /** From the middle to its outside, and from its surface up to its highest point, head units. */
  half: number
  back: number
  draw(room: SeatRoom): void
}
