import type { HandDrawing } from './hand-drawing.ts'
import { finger, grip } from './parts.ts'

/** Laid around another's hand: the fingers come across its back from the side of the thumb. */
export const clasp: HandDrawing = {
  palm: [
    [-13, -8],
    [-19, 14],
    [-20, 40],
    [-15, 62],
    [-2, 68],
    [11, 60],
    [14, 36],
    [14, 12],
    [13, -8],
  ],
  fingers: [
    finger(
      [
        [-8, 58],
        [8, 66],
        [24, 71],
      ],
      6.6,
      5,
      { nail: true },
    ),
    finger(
      [
        [-6, 48],
        [13, 55],
        [31, 59],
      ],
      7.2,
      5.3,
      { nail: true },
    ),
    finger(
      [
        [-4, 37],
        [15, 42],
        [34, 46],
      ],
      7.4,
      5.4,
      { nail: true },
    ),
    finger(
      [
        [-2, 26],
        [15, 29],
        [32, 32],
      ],
      7.2,
      5.2,
      { nail: true },
    ),
    finger(
      [
        [8, 4],
        [22, 11],
        [34, 17],
      ],
      8,
      5.4,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-11, 34],
      [-12, 44],
    ],
    [
      [-11, 46],
      [-11, 56],
    ],
  ],
  shade: [
    [
      [-22, 8],
      [-12, 14],
      [-13, 52],
      [-8, 66],
      [-22, 62],
    ],
  ],
  grip,
  propBefore: 5,
}
