/** Where somebody's head lies in the picture, design pixels, and how: pixels per head unit, and the turn. */
export interface Placed {
  x: number
  y: number
  scale: number
  roll: number
}

/** Margin around the picture, in design pixels, so that a held drawing may be moved with the camera. */
export const margin = 44
