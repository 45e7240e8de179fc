/** How lips are drawn. */
export interface MouthShape {
  name: string
  /** Factor on the mouth's half width. */
  width: number
  /** Fullness of the upper and lower lip, u. */
  upper: number
  lower: number
  /** Depth of the bow of the upper lip, u. */
  bow: number
  /** The corners' rest: up positive, u. */
  corners: number
  /** How strongly the lips are coloured: 1 usual. */
  colour: number
}
