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
  /** How clearly the wings are drawn. */
  wings: number
  /** Roundness of the tip's line: 0 a point, 1 a ball. */
  tip: number
  /** Where the tip lies against the wings, u: hanging positive, turned up negative. */
  hang: number
  /** How much of the nostrils shows. */
  nostrils: number
}
