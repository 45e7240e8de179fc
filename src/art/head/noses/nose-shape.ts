/** How a nose is drawn. Lengths in u, strengths 0–1. */
export interface NoseShape {
  name: string
  /** Half breadth of the wings. */
  breadth: number
  /** How far the tip stands out beyond the face. */
  reach: number
  /** How strongly the ridge is drawn. */
  ridge: number
  /** Bow of the ridge: outwards positive. */
  hook: number
  /** How clearly wings and nostrils are drawn. */
  wings: number
  /** Roundness of the tip's line. */
  tip: number
}
