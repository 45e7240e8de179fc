import { clamp, lerp, smoothstep } from '#core'
import type { CharacterDesign } from '../character/design.ts'
import type { Point } from '../ink/ink.ts'
import { traceCurve } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import type { HeadSpace } from './space.ts'

/*
 * The outline of the face is keyed by turn, not projected: a line artist's chin, cheek and socket are sharper than any
 * simple solid's. Points run from the chin up. `far` is the side the face turns to: from three-quarter on it becomes the
 * profile (chin, lips, nose, brow), so its points are named for those even where the front view shows only cheek.
 */
interface ContourKey {
  yaw: number
  far: readonly Point[]
  near: readonly Point[]
}

const front: ContourKey = {
  yaw: 0,
  far: [
    [0, 123],
    [14, 120.3],
    [27, 113.5],
    [41, 104.2],
    [54, 92.5],
    [66, 80],
    [74, 67.5],
    [80, 56],
    [86.5, 38],
    [90, 19],
    [91, -4],
    [90, -25],
    [87, -57],
  ],
  near: [
    [-14, 120.3],
    [-41, 104.2],
    [-67, 79],
    [-84, 48],
    [-90, 22],
    [-91, -4],
    [-90, -25],
    [-87, -57],
  ],
}
const keys: readonly ContourKey[] = [
  front,
  {
    yaw: 0.56,
    far: [
      [34, 125],
      [43.5, 121.5],
      [51.5, 113.5],
      [58.5, 104],
      [66, 91],
      [72.5, 79.5],
      [79, 67],
      [83.5, 56],
      [89, 38],
      [89.6, 18],
      [86.6, -2],
      [91, -26],
      [86, -58],
    ],
    near: [
      [19, 122.5],
      [-17, 110],
      [-53, 85],
      [-74, 54],
      [-82, 24],
      [-85, -2],
      [-87, -25],
      [-85, -58],
    ],
  },
  {
    yaw: 1,
    far: [
      [51, 125],
      [60, 121],
      [65, 110],
      [69.5, 99],
      [71, 89.5],
      [74.5, 80],
      [75, 71],
      [81, 60],
      [79, 41],
      [73, 17],
      [75.5, -4],
      [80, -27],
      [75, -60],
    ],
    near: [
      [35, 123],
      [5, 113],
      [-26, 90],
      [-44, 58],
      [-51, 24],
      [-54, -2],
      [-56, -25],
      [-56, -58],
    ],
  },
  {
    yaw: Math.PI / 2,
    far: [
      [57, 125],
      [70, 117],
      [67.5, 104.5],
      [74.5, 96],
      [71.5, 88],
      [77.5, 79.5],
      [72.5, 70.5],
      [92, 60],
      [80, 38],
      [68.5, 14],
      [74.5, -6],
      [75.5, -32],
      [69, -66],
    ],
    near: [
      [44, 122.5],
      [22, 114],
      [0, 95],
      [-11, 62],
      [-16, 24],
      [-18, -2],
      [-20, -25],
      [-22, -58],
    ],
  },
  {
    // From behind the ear only the cheek's edge is seen; the chin lies behind the neck.
    yaw: 2.2,
    far: [
      [30, 100],
      [39, 100],
      [47, 98],
      [54, 94],
      [60, 88],
      [66, 80],
      [71, 69],
      [74, 57],
      [77, 38],
      [78, 18],
      [79, -4],
      [79, -26],
      [74, -62],
    ],
    near: [
      [16, 100],
      [-6, 98],
      [-24, 88],
      [-33, 58],
      [-36, 24],
      [-37, -2],
      [-37, -25],
      [-37, -58],
    ],
  },
  {
    // From behind the neck hides chin and mouth: only the corners of the jaw show beside it.
    yaw: Math.PI,
    far: [
      [0, 97],
      [13, 97],
      [25, 94],
      [35, 90],
      [45, 83],
      [54, 74],
      [62, 63],
      [70, 52],
      [81, 37],
      [89, 19],
      [91, -4],
      [90, -25],
      [87, -57],
    ],
    near: [
      [-13, 97],
      [-35, 90],
      [-55, 71],
      [-76, 45],
      [-88, 22],
      [-91, -4],
      [-90, -25],
      [-87, -57],
    ],
  },
]

export interface FaceContour {
  /** The whole skin of the face, forehead included (hair covers its top). */
  face: Path2D
  /** Chin to temple on the side the face turns to, and on the other: for the jaw's ink. */
  far: readonly Point[]
  near: readonly Point[]
  /** Where the forehead goes on above the far edge, up to the hair. */
  forehead: Point
  /** The face grown by a little, for clipping features that may stick out. */
  reach: Path2D
}

export function faceContour(
  design: CharacterDesign,
  anatomy: Anatomy,
  space: HeadSpace,
  mouthOpen: number,
): FaceContour {
  const turn = Math.abs(space.yaw)
  let span = 0
  while (span < keys.length - 2 && turn > keys[span + 1]!.yaw) span++
  const [a, b] = [keys[span]!, keys[span + 1]!]
  const t = clamp((turn - a.yaw) / (b.yaw - a.yaw), 0, 1)
  const shape = (points: readonly Point[], next: readonly Point[], role: 'far' | 'near'): Point[] =>
    points.map((point, i) => {
      const x = lerp(point[0], next[i]![0], t)
      const y = lerp(point[1], next[i]![1], t)
      return place(x, y, i, role)
    })
  const { face } = design
  const profile = smoothstep(0.75, 1.45, turn) * (1 - smoothstep(1.75, 2.2, turn))
  const middle = 62 * Math.sin(turn)
  const place = (x: number, y: number, i: number, role: 'far' | 'near'): Point => {
    const out = role === 'far' ? 1 : -1
    // In profile the far side is the middle line of the face: its breadth has nothing to say there.
    const breadth = role === 'far' ? 1 - profile : 1 - profile * 0.55
    const jawMask = smoothstep(40, 74, y) * (1 - smoothstep(104, 122, y))
    const cheekMask = smoothstep(8, 40, y) * (1 - smoothstep(70, 104, y))
    const chinMask = smoothstep(96, 116, y)
    // Past three-quarter the far side is nose and mouth, no cheek and no corner of the jaw.
    const fullness = role === 'far' ? 1 - smoothstep(0.45, 1, turn) : breadth
    const jaw = face.jaw * (0.75 + 0.25 * anatomy.masculine) + anatomy.masculine * 0.06
    let dx = 0
    dx += (x - middle) * (face.width - 1) * breadth
    dx += out * fullness * (jaw * 13 * jawMask + face.cheek * 6.5 * cheekMask)
    dx += out * (1 - profile * 0.7) * face.chinWidth * 10 * chinMask * (i === 0 && role === 'far' ? 0 : 1)
    // Squareness: the corner of the jaw comes down as it comes out.
    let dy = jaw * 7 * smoothstep(60, 88, y) * (1 - smoothstep(106, 120, y)) * breadth
    dy += face.chinLength * 8 * smoothstep(70, 120, y)
    dy += (anatomy.grown - 1) * 7 * smoothstep(60, 120, y) + anatomy.masculine * 8 * smoothstep(30, 120, y)
    dy += mouthOpen * 13 * smoothstep(84, 112, y)
    if (profile > 0 && role === 'far') {
      const nose = smoothstep(30, 58, y) * (1 - smoothstep(60, 69, y))
      dx +=
        profile *
        (nose * (anatomy.grown * 3 - 6 + anatomy.masculine * 5 + design.nose.length * 0.5) +
          chinMask * anatomy.masculine * 4)
      dx += profile * smoothstep(0, -8, y) * (1 - smoothstep(-8, -30, y)) * anatomy.masculine * 2.5
    }
    const px = (x + dx) * space.side
    const depth = (58 * smoothstep(60, 123, y) + 18) * (turn < Math.PI / 2 ? Math.cos(turn) * 0.8 + 0.2 : 0.1)
    return [px, (y + dy - 20) * Math.cos(space.pitch) + depth * 0.75 * Math.sin(space.pitch) + 20]
  }
  const far = shape(a.far, b.far, 'far')
  const near = shape(a.near, b.near, 'near')
  // In profile the forehead is steep: it reaches the hair that lies on it.
  const [brow, browY] = far.at(-1)!
  const forehead: Point = [brow - space.side * lerp(24, 10, profile), browY - 27]
  const crown: Point = [lerp(far.at(-1)![0], near.at(-1)![0], 0.5), Math.min(far.at(-1)![1], near.at(-1)![1]) - 50]
  const build = (grow: number): Path2D => {
    const path = new Path2D()
    const moved = (points: readonly Point[], out: number) =>
      points.map(([x, y]): Point => [x + out * grow * space.side, y])
    const around = [...moved([...far, forehead], 1), crown, ...moved(near, -1).reverse()]
    traceCurve(path, around, true, true)
    path.closePath()
    return path
  }
  return {
    face: build(0),
    far,
    near: [far[0]!, ...near],
    forehead,
    reach: build(9 * (1 - smoothstep(0.45, 1, turn)) + 0.5),
  }
}

/** Where an edge of the face, that runs up from the chin, lies at a height: the picture's x. */
export function edgeAt(edge: readonly Point[], y: number): number {
  const above = edge.findIndex((point, i) => i > 0 && point[1] <= y)
  if (above < 0) return edge.at(-1)![0]
  const [to, from] = [edge[above]!, edge[above - 1]!]
  return lerp(to[0], from[0], clamp((y - to[1]) / Math.max(1e-6, from[1] - to[1]), 0, 1))
}
