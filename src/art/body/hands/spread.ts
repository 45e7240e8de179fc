import type { HandDrawing } from './hand-drawing.ts'
import { open } from './open.ts'
import { finger } from './parts.ts'

export const spread: HandDrawing = {
  ...open,
  fingers: [
    finger(
      [
        [-16, 44],
        [-30, 58],
        [-41, 70],
      ],
      6.4,
      4.6,
      { nail: true },
    ),
    finger(
      [
        [-8, 52],
        [-18, 75],
        [-24, 93],
      ],
      7,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [3, 54],
        [3, 79],
        [3, 103],
      ],
      7.2,
      5,
      { nail: true },
    ),
    finger(
      [
        [13, 50],
        [24, 71],
        [32, 88],
      ],
      7,
      5,
      { nail: true },
    ),
    finger(
      [
        [12, 12],
        [30, 22],
        [46, 30],
        [55, 37],
      ],
      9,
      5.4,
      { nail: true },
    ),
  ],
  lines: [],
}
