/** How light falls on a drawn person. Colours are CSS hex; the shadow side is away from `side`. */
export interface FigureLight {
  /** Where the key light comes from, −1 left … 1 right of the picture. */
  side: number
  /** True when it comes from below (horror, fire): face shadows flip. */
  below: boolean
}
