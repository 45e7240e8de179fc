import { fist } from './fist.ts'
import type { HandDrawing } from './hand-drawing.ts'
import { finger } from './parts.ts'

export const twoFingers: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [4, 48],
        [5, 76],
        [5, 106],
      ],
      7.2,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [14, 46],
        [14, 72],
        [12, 101],
      ],
      7.2,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [-16, 40],
        [-14, 56],
        [-4, 58],
      ],
      7,
      5.6,
    ),
    finger(
      [
        [-7, 44],
        [-3, 60],
        [6, 58],
      ],
      7.4,
      5.8,
    ),
    finger(
      [
        [14, 12],
        [22, 30],
        [12, 46],
        [0, 52],
      ],
      8.2,
      5.8,
      { nail: true },
    ),
  ],
  lines: [
    [
      [9, 58],
      [9, 96],
    ],
  ],
}
