import { lerp, smoothstep } from '#core'
import { point } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import type { Dresser } from './dresser.ts'
import type { SkirtCut } from './outfit.ts'
import { bodyY } from './trunk.ts'

/** The part of a skirt that a knee throws up: it lies on the thigh, falls from the knee or follows the shin, and opens beside the other leg. */
export interface ThrownPanel {
  /** Which edge of the skirt it is, and how far (0–1) the knee has taken it along. */
  side: -1 | 1
  weight: number
  /** On the thigh's upper side: at the hip, at the knee, and where the hem ends. */
  hip: Point
  knee: Point
  end: Point
  /** How far (0–1) the skirt opens between the hem's two ends, and its hem then, from the thrown end (0) to the other (1). */
  open(end: Point, rest: Point): { slit: number; at(t: number): Point }
}

/** What a knee does that is lifted across the picture, far before the other one; null where none is. */
export function thrownPanel(d: Dresser, cut: SkirtCut): ThrownPanel | null {
  const { size, pose, legs } = d.frame
  const [high, low] = legs.left.knee.y < legs.right.knee.y ? [legs.left, legs.right] : [legs.right, legs.left]
  const across = high.knee.x - high.hip.x
  const weight =
    smoothstep(0.12, 0.7, (low.knee.y - high.knee.y) / size.leg.thigh) *
    smoothstep(0.2, 0.55, Math.abs(across) / size.leg.thigh) *
    smoothstep(0.5, 0.9, Math.cos(pose.roll))
  if (weight === 0) return null
  const side = across > 0 ? 1 : -1
  const [root, bend, foot] = [point(high.hip), point(high.knee), point(high.ankle)]
  const k = (size.floor - 190) / 1505
  const thigh = angleOf(root, bend, side)
  // Cloth falls straight down from a knee whose shin is drawn back, and lies on one that is stretched out.
  const fall = Math.max(0, angleOf(bend, foot, side))
  const length = bodyY(d, cut.to) - size.hip.y
  const beyond = length - size.leg.thigh
  const r = size.leg.calf + 14 * k
  // The fold of the groin: before the belly, not at the joint.
  const groin = along(root, 0.24 * size.leg.thigh * Math.sin(thigh), thigh, side)
  const hip = beside(groin, size.leg.root + cut.ease, thigh, side)
  const knee = beside(bend, size.leg.knee + 16, (thigh + fall) / 2, side)
  const [end, way] =
    beyond > 0
      ? [along(beside(bend, r, fall, side), beyond * lerp(0.94, 0.62, Math.sin(fall) ** 2), fall, side), fall]
      : [along(beside(root, r + 10, thigh, side), length, thigh, side), thigh]
  const width = 2 * (size.leg.calf + cut.flare * k)
  const deep = width * 0.8 + 60 * k
  const flutter = pose.clothSway * 40
  return {
    side,
    weight,
    hip,
    knee,
    end,
    open: (thrownTo, rest) => {
      // Pleats give; what they do not give, the slit does.
      const free = width * (1 + 0.07 * cut.folds)
      const apart = Math.hypot(thrownTo[0] - rest[0], thrownTo[1] - rest[1])
      const corner = beside(thrownTo, -deep, way, side)
      const apex = beside(between(root, bend, 0.42), -size.leg.root - 60 * k, thigh, side)
      const inner: Point = [low.ankle.x + side * size.leg.calf * 1.3, rest[1]]
      const around: Point[] = [thrownTo, [corner[0] + flutter, corner[1]], apex, inner, rest]
      return {
        slit: weight * smoothstep(free, free * 1.7, apart),
        at: (t) => {
          const from = Math.min(3, Math.floor(t * 4))
          return between(around[from]!, around[from + 1]!, t * 4 - from)
        },
      }
    },
  }
}

/** From straight down, outward positive. */
const angleOf = (a: Point, b: Point, side: number): number => Math.atan2(side * (b[0] - a[0]), b[1] - a[1])

export const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

/** Beside a limb of that angle: on its outer or upper side. */
const beside = ([x, y]: Point, far: number, angle: number, side: number): Point => [
  x + side * Math.cos(angle) * far,
  y - Math.sin(angle) * far,
]

const along = ([x, y]: Point, far: number, angle: number, side: number): Point => [
  x + side * Math.sin(angle) * far,
  y + Math.cos(angle) * far,
]
