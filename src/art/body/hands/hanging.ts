import type { HandDrawing } from './hand-drawing.ts'
import { finger, grip } from './parts.ts'

/** A hand that hangs at the side, seen from the thumb: the back of it outward, the fingers a little curled behind the thumb. */
export const hanging: HandDrawing = {
  palm: [
    [-12, -8],
    [-17, 12],
    [-20, 34],
    [-18, 52],
    [-6, 60],
    [8, 56],
    [13, 38],
    [14, 18],
    [12, -8],
  ],
  fingers: [
    finger(
      [
        [-10, 50],
        [-13, 70],
        [-5, 88],
        [4, 93],
      ],
      6.8,
      5,
    ),
    finger(
      [
        [-6, 50],
        [-8, 74],
        [1, 93],
        [10, 96],
      ],
      7.2,
      5.2,
    ),
    finger(
      [
        [0, 50],
        [1, 70],
        [9, 85],
        [15, 87],
      ],
      7.6,
      5.4,
    ),
    finger(
      [
        [4, 12],
        [13, 32],
        [15, 52],
        [12, 68],
      ],
      9,
      5.4,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-15, 44],
      [-16, 56],
    ],
  ],
  shade: [
    [
      [-26, 0],
      [-13, 8],
      [-15, 36],
      [-12, 60],
      [-8, 84],
      [4, 100],
      [-24, 96],
    ],
  ],
  grip,
  propBefore: 3,
}
