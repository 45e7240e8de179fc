import { fist } from './fist.ts'
import type { HandDrawing } from './hand-drawing.ts'
import { finger } from './parts.ts'

export const thumbUp: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [-16, 40],
        [-18, 55],
      ],
      7,
      6.6,
    ),
    finger(
      [
        [-6, 44],
        [-7, 61],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [5, 45],
        [5, 63],
      ],
      7.8,
      7.2,
    ),
    finger(
      [
        [15, 42],
        [16, 59],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [14, 20],
        [28, 26],
        [42, 22],
        [56, 20],
      ],
      9,
      5.6,
      { nail: true },
    ),
  ],
}
