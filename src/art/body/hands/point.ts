import { fist } from './fist.ts'
import type { HandDrawing } from './hand-drawing.ts'
import { finger } from './parts.ts'

export const point: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [14, 46],
        [17, 72],
        [18, 103],
      ],
      7.4,
      5,
      { nail: true },
    ),
    finger(
      [
        [-16, 40],
        [-18, 54],
      ],
      7,
      6.6,
    ),
    finger(
      [
        [-6, 44],
        [-7, 60],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [5, 45],
        [5, 62],
      ],
      7.8,
      7.2,
    ),
    finger(
      [
        [15, 14],
        [24, 32],
        [16, 48],
        [4, 54],
      ],
      8.2,
      6,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-11, 46],
      [-12, 64],
    ],
    [
      [-1, 48],
      [-1, 67],
    ],
  ],
}
