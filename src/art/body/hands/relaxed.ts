import type { HandDrawing } from './hand-drawing.ts'
import { finger, flatPalm, grip } from './parts.ts'

export const relaxed: HandDrawing = {
  palm: flatPalm,
  fingers: [
    finger(
      [
        [-14, 48],
        [-17, 66],
        [-15, 80],
      ],
      6.4,
      4.6,
      { nail: true },
    ),
    finger(
      [
        [-6, 52],
        [-8, 74],
        [-5, 94],
      ],
      7,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [11, 50],
        [12, 72],
        [9, 91],
      ],
      7,
      5,
      { nail: true },
    ),
    finger(
      [
        [3, 53],
        [2, 78],
        [2, 100],
      ],
      7.2,
      5,
      { nail: true },
    ),
    finger(
      [
        [13, 14],
        [24, 32],
        [25, 52],
        [20, 64],
      ],
      8.5,
      5.2,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-1, 50],
      [-2, 60],
    ],
    [
      [7, 50],
      [7, 60],
    ],
    [
      [-9, 48],
      [-11, 58],
    ],
  ],
  shade: [
    [
      [-22, 8],
      [-10, 14],
      [-11, 52],
      [-14, 82],
      [-24, 80],
    ],
  ],
  grip,
  propBefore: 4,
}
