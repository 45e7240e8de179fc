import { fist } from './fist.ts'
import type { HandDrawing } from './hand-drawing.ts'
import { finger } from './parts.ts'

export const gripShape: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [-17, 38],
        [-10, 58],
        [4, 60],
      ],
      6.6,
      5.4,
    ),
    finger(
      [
        [-12, 32],
        [-4, 52],
        [12, 55],
      ],
      7.2,
      5.8,
    ),
    finger(
      [
        [14, 12],
        [26, 26],
        [26, 44],
      ],
      8.6,
      5.6,
      { nail: true },
    ),
  ],
  lines: [],
  grip: { at: [4, 40], angle: Math.PI / 2 },
  propBefore: 2,
}
