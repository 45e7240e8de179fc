import type { HandDrawing } from './hand-drawing.ts'
import { open } from './open.ts'
import { finger } from './parts.ts'

export const claw: HandDrawing = {
  ...open,
  fingers: [
    finger(
      [
        [-16, 44],
        [-32, 54],
        [-34, 70],
      ],
      6.6,
      3.6,
      { nail: true },
    ),
    finger(
      [
        [-8, 52],
        [-19, 70],
        [-16, 88],
      ],
      7.2,
      3.8,
      { nail: true },
    ),
    finger(
      [
        [3, 54],
        [2, 76],
        [7, 94],
      ],
      7.4,
      3.9,
      { nail: true },
    ),
    finger(
      [
        [13, 50],
        [26, 66],
        [27, 83],
      ],
      7.2,
      3.8,
      { nail: true },
    ),
    finger(
      [
        [12, 12],
        [32, 20],
        [42, 34],
        [38, 46],
      ],
      9,
      4.2,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-5, 34],
      [-9, 48],
    ],
    [
      [2, 34],
      [2, 50],
    ],
    [
      [8, 34],
      [12, 48],
    ],
  ],
}
