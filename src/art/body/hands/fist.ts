import type { HandDrawing } from './hand-drawing.ts'
import { finger, fistPalm } from './parts.ts'

export const fist: HandDrawing = {
  palm: fistPalm,
  fingers: [
    finger(
      [
        [-16, 40],
        [-18, 56],
      ],
      7,
      6.6,
    ),
    finger(
      [
        [-6, 44],
        [-7, 62],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [5, 45],
        [5, 64],
      ],
      7.8,
      7.2,
    ),
    finger(
      [
        [15, 42],
        [16, 60],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [15, 12],
        [25, 28],
        [18, 46],
        [4, 52],
      ],
      8.5,
      6.4,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-11, 46],
      [-12, 66],
    ],
    [
      [-1, 48],
      [-1, 69],
    ],
    [
      [10, 47],
      [11, 68],
    ],
  ],
  shade: [
    [
      [-26, 8],
      [-12, 14],
      [-13, 40],
      [-12, 68],
      [-28, 62],
    ],
  ],
  grip: { at: [0, 46], angle: Math.PI / 2 },
  propBefore: 0,
}
