import type { HandDrawing } from './hand-drawing.ts'
import { finger, flatPalm, grip } from './parts.ts'

export const open: HandDrawing = {
  palm: flatPalm,
  fingers: [
    finger(
      [
        [-15, 46],
        [-22, 62],
        [-27, 76],
      ],
      6.4,
      4.6,
      { nail: true },
    ),
    finger(
      [
        [-6, 52],
        [-10, 74],
        [-12, 95],
      ],
      7,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [4, 54],
        [5, 78],
        [5, 102],
      ],
      7.2,
      5,
      { nail: true },
    ),
    finger(
      [
        [13, 50],
        [18, 71],
        [21, 92],
      ],
      7,
      5,
      { nail: true },
    ),
    finger(
      [
        [12, 10],
        [27, 26],
        [38, 42],
        [43, 54],
      ],
      9,
      5.4,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-1, 50],
      [-2, 60],
    ],
    [
      [8, 50],
      [9, 58],
    ],
    [
      [-10, 47],
      [-13, 55],
    ],
  ],
  shade: [
    [
      [-22, 6],
      [-12, 12],
      [-12, 40],
      [-16, 58],
      [-30, 78],
      [-34, 60],
    ],
  ],
  grip,
  propBefore: 4,
}
