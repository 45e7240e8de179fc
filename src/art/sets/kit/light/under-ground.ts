import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { toneOf } from '../base/tone.ts'

/** The pen under ground: always lamplit and brown. */
export const underGround = (pen: Pen): Pen => ({
  ...pen,
  tone: {
    ...toneOf({ time: 'night', weather: 'clear', seed: '' }, true),
    lit: (hex) => mixColours(hex, '#3a2a1c', 0.3),
  },
})
