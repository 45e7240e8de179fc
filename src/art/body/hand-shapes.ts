import type { PropKind } from '#direction'
import type { HandShape } from '../character/pose.ts'
import type { Point } from '../ink/ink.ts'

/** A finger as it lies in the picture: joints from the knuckle to the tip, half widths at both ends. */
export interface Finger {
  joints: readonly Point[]
  from: number
  to: number
  /** Nail at the tip, seen from the back of the hand. */
  nail?: boolean
  /** Drawn before the palm. */
  under?: boolean
}

/**
 * A hand in its own space: wrist at the origin, fingers along +y, thumb towards +x, about 100 u long. `fingers` are painted
 * in order; `lines` are creases, `shade` is in shadow.
 */
export interface HandDrawing {
  palm: readonly Point[]
  fingers: readonly Finger[]
  lines: readonly (readonly Point[])[]
  shade: readonly (readonly Point[])[]
  /** Where a held thing passes, and how it is turned against the forearm. */
  grip: { at: Point; angle: number }
  /** Index of the finger from which on things lie before a held prop; fingers before that lie behind it. */
  propBefore: number
}

const flatPalm: readonly Point[] = [
  [-13, -8],
  [-19, 14],
  [-20, 40],
  [-16, 54],
  [0, 58],
  [15, 54],
  [19, 40],
  [18, 20],
  [13, -8],
]
const fistPalm: readonly Point[] = [
  [-13, -8],
  [-19, 10],
  [-22, 34],
  [-18, 52],
  [0, 57],
  [17, 52],
  [21, 34],
  [17, 10],
  [13, -8],
]
const finger = (joints: readonly Point[], from: number, to: number, rest: Partial<Finger> = {}): Finger => ({
  joints,
  from,
  to,
  ...rest,
})
const grip = { at: [2, 44] as Point, angle: 0 }

const relaxed: HandDrawing = {
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

const open: HandDrawing = {
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

const spread: HandDrawing = {
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

const fist: HandDrawing = {
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

const point: HandDrawing = {
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

const gripShape: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [-17, 38],
        [-10, 58],
        [4, 60],
      ],
      6.6,
      5.4,
    ),
    finger(
      [
        [-12, 32],
        [-4, 52],
        [12, 55],
      ],
      7.2,
      5.8,
    ),
    finger(
      [
        [14, 12],
        [26, 26],
        [26, 44],
      ],
      8.6,
      5.6,
      { nail: true },
    ),
  ],
  lines: [],
  grip: { at: [4, 40], angle: Math.PI / 2 },
  propBefore: 2,
}

const holdFlat: HandDrawing = {
  palm: [
    [-12, -8],
    [-17, 12],
    [-18, 36],
    [-12, 50],
    [4, 52],
    [14, 46],
    [17, 32],
    [16, 14],
    [12, -8],
  ],
  fingers: [
    finger(
      [
        [-12, 42],
        [-15, 58],
        [-10, 70],
      ],
      6.4,
      4.8,
    ),
    finger(
      [
        [-5, 46],
        [-6, 64],
        [0, 79],
      ],
      6.9,
      5,
    ),
    finger(
      [
        [4, 47],
        [5, 66],
        [10, 83],
      ],
      7,
      5,
    ),
    finger(
      [
        [11, 43],
        [14, 61],
        [18, 77],
      ],
      6.8,
      5,
      { nail: true },
    ),
    finger(
      [
        [12, 8],
        [26, 20],
        [32, 36],
        [30, 48],
      ],
      8.6,
      5.4,
      { nail: true },
    ),
  ],
  lines: [
    [
      [-8, 46],
      [-10, 58],
    ],
    [
      [0, 48],
      [1, 60],
    ],
    [
      [8, 46],
      [10, 58],
    ],
  ],
  shade: [
    [
      [-22, 4],
      [-8, 12],
      [-8, 40],
      [-10, 72],
      [-24, 60],
    ],
  ],
  grip: { at: [6, 50], angle: 0 },
  propBefore: 4,
}

const claw: HandDrawing = {
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

const twoFingers: HandDrawing = {
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

const thumbUp: HandDrawing = {
  ...fist,
  fingers: [
    finger(
      [
        [-16, 40],
        [-18, 55],
      ],
      7,
      6.6,
    ),
    finger(
      [
        [-6, 44],
        [-7, 61],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [5, 45],
        [5, 63],
      ],
      7.8,
      7.2,
    ),
    finger(
      [
        [15, 42],
        [16, 59],
      ],
      7.6,
      7,
    ),
    finger(
      [
        [14, 20],
        [28, 26],
        [42, 22],
        [56, 20],
      ],
      9,
      5.6,
      { nail: true },
    ),
  ],
}

const salute: HandDrawing = {
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

/** Every shape a hand can take; `behind` is out of sight. */
export const handShapes: Readonly<Record<HandShape, HandDrawing | null>> = {
  relaxed,
  open,
  fist,
  point,
  grip: gripShape,
  'hold-flat': holdFlat,
  spread,
  claw,
  'two-fingers': twoFingers,
  'thumb-up': thumbUp,
  salute,
  behind: null,
}

/** Things with a handle stand across the fist, upright when the forearm lies level; all else goes on from the forearm. */
export const heldAcross: ReadonlySet<PropKind> = new Set<PropKind>([
  'sword',
  'knife',
  'cup',
  'bottle',
  'umbrella',
  'lantern',
  'flower',
])
