import { clamp, lerp } from '#core'
import { curvePath, inkPath, type Point, polygonPath } from '../ink/ink.ts'

/** A leg as it stands: five joints from the shoulder or hip to the toe, and half its breadth at each; u. */
export interface LegBuild {
  joints: readonly Point[]
  half: readonly number[]
  foot: 'hoof' | 'paw'
}

/** A leg at one moment. */
export interface Leg {
  joints: readonly Point[]
  shape: Path2D
  foot: Path2D
  /** Across the leg at a part of its way, for stripes and stockings. */
  band: (t: number, wide: number) => Path2D
}

/** How a leg's four bones are turned from where they stand, each with what hangs on it; forward is positive. */
type Bend = readonly [number, number, number, number]

/** One leg of a run at `phase`: it reaches, strikes the ground, pushes off and comes forward folded. */
export function strideOf(phase: number, part: 'fore' | 'hind'): Bend {
  const reach = Math.sin(phase)
  const fold = Math.max(0, Math.cos(phase))
  return part === 'fore'
    ? [0.62 * reach, -0.1 + 0.5 * fold, -1.75 * fold, -0.5 * fold + 0.25 * reach]
    : [0.06 + 0.46 * reach, 0.14 * reach - 0.1 - 0.7 * fold, 0.25 * reach + 0.5 * fold, -0.9 * fold + 0.2 * reach]
}

/** A leg bent by so much; `step` is how far forward of the other of its pair its foot stands, u. */
export function bentLeg({ joints, half, foot }: LegBuild, bend: Bend, strength: number, step: number): Leg {
  const bent: Point[] = [joints[0]!]
  let angle = 0
  for (let i = 1; i < joints.length; i++) {
    angle -= bend[i - 1]! * strength
    const [dx, dy] = [joints[i]![0] - joints[i - 1]![0] + step / 4, joints[i]![1] - joints[i - 1]![1]]
    const [x, y] = bent[i - 1]!
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    bent.push([x + dx * cos - dy * sin, y + dx * sin + dy * cos])
  }
  const last = joints.length - 1
  // Bones are straight: two more points in each keep the curve from bowing. The foot is drawn for itself.
  const way = bent.flatMap((joint, i): Point[] =>
    i === 0
      ? [joint]
      : [
          along(bent[i - 1]!, joint, 0.35),
          along(bent[i - 1]!, joint, i === last ? 0.6 : 0.72),
          ...(i === last ? [] : [joint]),
        ],
  )
  const breadth = (t: number) => {
    const at = clamp(t, 0, 1) * last
    const i = Math.min(half.length - 2, Math.floor(at))
    return lerp(half[i]!, half[i + 1]!, at - i)
  }
  return {
    joints: bent,
    shape: inkPath(way, 2, (t) => breadth((t * (way.length - 1)) / way.length), 4),
    foot: (foot === 'hoof' ? hoof : paw)(bent.at(-1)!, angle, half.at(-1)!),
    band: (t, wide) => {
      const at = t * (bent.length - 1)
      const i = Math.min(bent.length - 2, Math.floor(at))
      const [x, y] = along(bent[i]!, bent[i + 1]!, at - i)
      const [dx, dy] = [bent[i + 1]![0] - bent[i]![0], bent[i + 1]![1] - bent[i]![1]]
      const long = (breadth(t) * 1.1) / (Math.hypot(dx, dy) || 1)
      const half: Point = [-dy * long, dx * long]
      return inkPath(
        [
          [x - half[0], y - half[1]],
          [x + half[1] * 0.12, y + half[1] * 0.12],
          [x + half[0] * 0.5, y + half[1] * 0.5],
        ],
        wide,
        (u) => 1 - 0.8 * u,
        2,
      )
    },
  }
}

const along = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

/** Points round a foot's middle, turned with the leg. */
const turned = ([x, y]: Point, angle: number, size: number, points: readonly Point[]): Point[] =>
  points.map(
    ([dx, dy]): Point => [
      x + size * (dx * Math.cos(angle) - dy * Math.sin(angle)),
      y + size * (dx * Math.sin(angle) + dy * Math.cos(angle)),
    ],
  )

const hoof = (toe: Point, angle: number, size: number): Path2D =>
  polygonPath(
    turned(toe, angle, size, [
      [-1.1, 0],
      [1.8, 0],
      [0.7, -1.9],
      [-1.2, -1.6],
    ]),
  )

const paw = (toe: Point, angle: number, size: number): Path2D =>
  curvePath(
    turned(toe, angle, size, [
      [-1.35, -0.6],
      [-1.1, 0],
      [0.2, 0.04],
      [1.7, 0],
      [2, -0.35],
      [1.5, -1.1],
      [0.2, -1.55],
      [-1.15, -1.3],
    ]),
    true,
  )
