import type { HandDrawing } from './hand-drawing.ts'
import { finger, flatPalm, grip } from './parts.ts'
import { relaxed } from './relaxed.ts'

export const salute: HandDrawing = {
  palm: flatPalm,
  fingers: [
    finger(
      [
        [-13, 48],
        [-13, 66],
        [-9, 83],
      ],
      6.4,
      4.6,
      { nail: true },
    ),
    finger(
      [
        [-5, 52],
        [-4, 76],
        [-2, 97],
      ],
      7,
      4.9,
      { nail: true },
    ),
    finger(
      [
        [12, 50],
        [11, 73],
        [8, 94],
      ],
      7,
      5,
      { nail: true },
    ),
    finger(
      [
        [4, 53],
        [4, 79],
        [3, 103],
      ],
      7.2,
      5,
      { nail: true },
    ),
    finger(
      [
        [13, 14],
        [21, 30],
        [20, 46],
        [15, 57],
      ],
      8.5,
      5.2,
      { nail: true },
    ),
  ],
  lines: [
    [
      [0, 54],
      [1, 92],
    ],
    [
      [8, 54],
      [7, 90],
    ],
    [
      [-9, 50],
      [-7, 80],
    ],
  ],
  shade: relaxed.shade,
  grip,
  propBefore: 4,
}
