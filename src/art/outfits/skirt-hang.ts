import { clamp, lerp, smoothstep } from '#core'
import { type Placed, point } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import type { Dresser } from './dresser.ts'
import type { SkirtCut } from './outfit.ts'
import { between, thrownPanel } from './thrown-panel.ts'
import { bodyY } from './trunk.ts'

/** The outline of hanging cloth in the picture: its two edges from the waist down to the hem, and the hem from left to right. */
export interface SkirtHang {
  left: readonly Point[]
  right: readonly Point[]
  hem: readonly Point[]
  /** The hem of the cloth behind the legs, from left to right, where a lifted knee has opened the skirt. */
  behind: readonly Point[] | null
  /** Where the edges bend: waist, hip, knee when the cloth reaches it, hem. Between them they run straight. */
  joints: { left: readonly Point[]; right: readonly Point[] }
}

/** The edge through its joints: straight from one to the next, so that a curve through it bends at the joints only. */
function bentAt(joints: readonly Point[]): Point[] {
  return joints.flatMap((joint, i) => {
    const next = joints[i + 1]
    if (i === 0 || next === undefined) return [joint]
    const along = (t: number): Point => [lerp(joint[0], next[0], t), lerp(joint[1], next[1], t)]
    return i + 1 === joints.length - 1 ? [joint, along(0.2), along(0.6)] : [joint, along(0.45), along(0.81)]
  })
}

/**
 * How a skirt hangs on the body's legs: straight from the hip to the knee and from there to the hem, so that a bent knee breaks
 * the outline; blown aside by the air, lifted by a fall, and drawn to the ground when the body lies.
 */
export function hangSkirt(d: Dresser, cut: SkirtCut): SkirtHang {
  const { frame } = d
  const { size, pose, legs } = frame
  const { ease } = cut
  const y0 = bodyY(d, cut.from)
  const k = (size.floor - 190) / 1505
  const hip = size.hip.y
  const waist = frame.edges(y0, ease * 0.4)
  const hips = frame.edges(Math.min(hip, y0 + 190), ease)
  const length = bodyY(d, cut.to) - hip
  const sway = pose.clothSway * 60
  const flutter = Math.sin(pose.time * 1.7) * 3
  // Where the hem hangs: under the legs, further out than either.
  const share = Math.min(1, length / (size.leg.thigh + size.leg.shin))
  const under = (leg: { hip: Placed; knee: Placed; ankle: Placed }): Point => {
    const t = share * 2
    const { hip: h, knee, ankle } = leg
    return t <= 1
      ? [lerp(h.x, knee.x, t), lerp(h.y, knee.y, t)]
      : [lerp(knee.x, ankle.x, t - 1), lerp(knee.y, ankle.y, t - 1)]
  }
  const a = under(legs.left)
  const b = under(legs.right)
  const knees: Point[] = [point(legs.left.knee), point(legs.right.knee)]
  const kneeY = Math.max(knees[0]![1], knees[1]![1])
  const covers = smoothstep(0.5, 0.62, share)
  // Over the knees of somebody who kneels the cloth falls on to the ground.
  const bottom = Math.max(
    Math.max(a[1], b[1]) + (share >= 0.99 ? size.leg.ankle * 0.72 : 0),
    kneeY + covers * size.leg.knee * 1.1,
  )
  const r = size.leg.calf + cut.flare * k
  // A knee that is lifted far before the other lifts the cloth on its side.
  const apart = smoothstep(20, 150, Math.abs(knees[0]![0] - knees[1]![0]))
  const close = lerp(0.7, 1.04, apart)
  const kneeAt = (way: 1 | -1) => {
    const outer = way * (knees[0]![0] - knees[1]![0]) > 0 ? knees[0]! : knees[1]!
    return lerp(kneeY, outer[1], apart)
  }
  const kneeR = size.leg.knee + 12 + cut.flare * 0.45 * k
  const kneeEdge = {
    left: Math.min(knees[0]![0], knees[1]![0]) - kneeR,
    right: Math.max(knees[0]![0], knees[1]![0]) + kneeR,
  }
  // Cloth hangs down from a knee that stands out rather than back to the foot.
  const falls = 0.5 * apart * covers
  const legEdge = { left: Math.min(a[0], b[0]) - r, right: Math.max(a[0], b[0]) + r }
  const hung = {
    left: Math.min(legEdge.left, lerp(legEdge.left, kneeEdge.left, falls)),
    right: Math.max(legEdge.right, lerp(legEdge.right, kneeEdge.right, falls)),
  }

  // Which way is down for a body that tips or lies, across it: the cloth spreads on the ground there and lies on the legs above.
  const down = Math.sin(pose.roll)
  const upright = Math.cos(pose.roll)
  const pivot: Point = [pose.body.hipX, hip + frame.drop]
  /** Where the ground lies across the body at a height of it. */
  const groundAt = (y: number) => pivot[0] + (size.floor + 12 - pivot[1] - (y - pivot[1]) * upright) / down
  const settle = ([x, y]: Point, side: -1 | 1): Point => {
    const below = side * down
    if (below < 0.15) return [x + side * Math.min(0, below) * Math.min(26, cut.flare * 0.5 * k), y]
    const inner = side > 0 ? Math.min : Math.max
    const outer = side > 0 ? Math.max : Math.min
    const ground = groundAt(y)
    // In somebody's arms there is no ground to spread on: the cloth only hangs a little.
    const reached = inner(outer(x, ground), x + side * 110)
    return [inner(lerp(x, reached, 0.8 * below), ground), y]
  }
  // The air under cloth that falls with its body lifts it and spreads it.
  const air = clamp(pose.clothLift, 0, 1) * share
  const spread = air * 120 * k

  const thrown = thrownPanel(d, cut)
  const edge = (side: -1 | 1): Point[] => {
    const name = side < 0 ? 'left' : 'right'
    const outer = side < 0 ? Math.min : Math.max
    const taken = (from: Point, to: Point): Point =>
      thrown?.side === side ? [lerp(from[0], to[0], thrown.weight), lerp(from[1], to[1], thrown.weight)] : from
    const hipPoint = taken(point(hips[name]), thrown?.hip ?? [0, 0])
    const points: Point[] = [point(waist[name]), hipPoint]
    // What streams far to a side is lifted there.
    const streams = side * sway > 0
    const lift = streams ? Math.max(0, Math.abs(sway) - 24) * 0.7 : 0
    const end = settle(
      [hung[name] + side * spread + sway * (streams ? 1.35 : 0.8) + flutter, bottom - lift - air * 95 * k],
      side,
    )
    // Cloth blows off the knees on one side and lies against them on the other.
    if (bottom > kneeY + 30) {
      const midway = lerp(hipPoint[0], hung[name], 0.5)
      const x = outer(midway - side * 8, lerp(midway, kneeEdge[name], close)) + side * spread * 0.3
      const knee = settle([x + (streams ? sway * 0.3 : 0), kneeAt(side) - air * 30 * k], side)
      points.push(taken(knee, thrown?.knee ?? knee))
    }
    return [...points, taken(end, thrown?.end ?? end)]
  }
  const joints = { left: edge(-1), right: edge(1) }
  const left = bentAt(joints.left)
  const right = bentAt(joints.right)
  const [hemL, hemR] = [left.at(-1)!, right.at(-1)!]
  const wave = (5 + cut.folds * 0.3) * (1 + 1.6 * air)
  const straight = (t: number): Point => {
    const sag = Math.sin(Math.PI * t) * (14 - 34 * air)
    return [lerp(hemL[0], hemR[0], t), lerp(hemL[1], hemR[1], t) + sag]
  }
  const count = Math.max(4, cut.folds)
  const hang = { left, right, joints }
  if (thrown === null) {
    const hem = inner(count).map((t, i): Point => {
      const [x, y] = straight(t)
      return [x, y + (i % 2 === 0 ? wave : -wave) * 0.5]
    })
    return { ...hang, hem, behind: null }
  }
  const [from, to] = thrown.side > 0 ? [hemR, hemL] : [hemL, hemR]
  const { slit, at } = thrown.open(from, to)
  const opened = (share: number): Point[] =>
    inner(20).map((t) => {
      const [x, y] = between(straight(t), at(thrown.side > 0 ? 1 - t : t), share)
      return [x, y - Math.cos(Math.PI * t * count) * wave * 0.5]
    })
  return { ...hang, hem: opened(slit), behind: opened(slit * 0.45) }
}

/** What lies between 0 and 1 when that is cut into so many equal steps. */
const inner = (steps: number): number[] => Array.from({ length: steps - 1 }, (_, i) => (i + 1) / steps)
