import type { ArmPose, FigurePose, LegPose } from '#art'
import { lerp, type Radians, type Seconds } from '#core'

/** The leg that poses are written for, u. */
export const grownLeg = { thigh: 465.5, shin: 425.5 } as const

/** What a body does at an instant, without head and face. */
export type BodyPosture = Pick<FigurePose, 'body' | 'arms' | 'legs' | 'stance' | 'roll'>

export interface PoseMoment {
  /** Since the pose began. */
  seconds: Seconds
  /** Yaw of the body: 0 to the viewer, positive to the right of the picture. */
  facing: Radians
  /** True while the figure moves through the picture. */
  travelling: boolean
  /** How far it has gone over the ground, u, when known: steps then fit the way exactly and no foot slides. */
  travelled?: number
  /** Length of its leg against a grown one (1), for the length of its steps. */
  legScale?: number
  /** What its arms do, and which leg it stands on, when it stands. Left out: the arms hang. */
  stance?: { arms: StanceArms; side: 1 | -1 }
}

/** What the two arms of somebody who stands do: the `leading` one, and the other. Breathes with the time. */
export type StanceArms = (seconds: Seconds) => { leading: ArmPose; other: ArmPose }

export type PoseEvaluator = (moment: PoseMoment) => BodyPosture

export const bodyAtRest: FigurePose['body'] = {
  yaw: 0,
  lean: 0,
  bend: 0,
  hipTilt: 0,
  hipX: 0,
  drop: 0,
  breath: 0,
}

/** Hangs a little bent, a little away from the body, the hand half closed. */
export const armAtRest: ArmPose = {
  shoulder: 0.13,
  elbow: 0.22,
  wrist: 0.05,
  swing: 0.02,
  turn: 1.05,
  hand: 'hanging',
  depth: 'side',
  foreshorten: 0,
  holds: null,
}

/**
 * A leg by how it moves in the body's own planes, for any facing: `flex` thigh forward, `bend` of the knee, `out` to its own
 * side, all radians; `foot` its pitch.
 */
export function legOf(
  facing: Radians,
  side: 1 | -1,
  { flex, bend, out = 0, foot = 0 }: { flex: number; bend: number; out?: number; foot?: number },
): LegPose {
  const sin = Math.sin(facing)
  const cos = Math.cos(facing)
  const forward = Math.sin(flex) * Math.cos(out)
  const down = Math.cos(flex) * Math.cos(out)
  const sideways = Math.sin(out) * side
  const x = forward * sin + sideways * cos
  const z = forward * cos - sideways * sin
  return { thigh: Math.atan2(x, down), shin: bend, foot, foreshorten: z * (cos >= 0 ? 1 : -1) }
}

/** From `a` (t = 0) to `b` (t = 1). What has no in-between changes half way. */
export function blendPostures(a: BodyPosture, b: BodyPosture, t: number): BodyPosture {
  if (t <= 0) return a
  if (t >= 1) return b
  const from = a.body
  const to = b.body
  const yaw = blendAngle(from.yaw, to.yaw, t)
  // On the way to the knees and up from them the knees go ahead, or the feet would slide away behind.
  const crouch = (a.stance === 'kneel') !== (b.stance === 'kneel') ? Math.sin(Math.PI * t) : 0
  const legs = {
    left: crouched(blendLegs(a.legs.left, b.legs.left, t), yaw, crouch),
    right: crouched(blendLegs(a.legs.right, b.legs.right, t), yaw, crouch * 0.7),
  }
  // Between two postures nobody sinks further below their legs than in either; a seat carries without them.
  const carried =
    a.stance === 'sit' || b.stance === 'sit' ? Number.POSITIVE_INFINITY : lerp(sunk(a), sunk(b), t) + lowered(legs, yaw)
  return {
    body: {
      yaw,
      lean: lerp(from.lean, to.lean, t),
      bend: lerp(from.bend, to.bend, t),
      hipTilt: lerp(from.hipTilt, to.hipTilt, t),
      hipX: lerp(from.hipX, to.hipX, t),
      drop: Math.min(lerp(from.drop, to.drop, t), carried),
      breath: lerp(from.breath, to.breath, t),
    },
    arms: { left: blendArms(a.arms.left, b.arms.left, t), right: blendArms(a.arms.right, b.arms.right, t) },
    legs,
    stance: t < 0.5 ? a.stance : b.stance,
    roll: lerp(a.roll, b.roll, t),
  }
}

/** How far the longer leg, bent as it is, lets the hip of a grown body come down until the foot is on the ground, u. */
function lowered(legs: BodyPosture['legs'], yaw: number): number {
  const reach = ({ thigh, shin, foreshorten }: LegPose) => {
    const level = Math.sqrt(Math.max(0, 1 - foreshorten * foreshorten))
    const down = Math.cos(thigh) * level
    const forward = Math.sin(thigh) * level * Math.sin(yaw) + foreshorten * Math.abs(Math.cos(yaw))
    const angle = Math.atan2(forward, down) - shin
    return grownLeg.thigh * down + grownLeg.shin * Math.max(0, Math.cos(angle) * Math.hypot(forward, down))
  }
  return grownLeg.thigh + grownLeg.shin - Math.max(reach(legs.left), reach(legs.right))
}

/** How far the hip is below what the legs let it come down: on one's knees the ankles lie lower than standing. */
const sunk = (posture: BodyPosture): number => Math.max(0, posture.body.drop - lowered(posture.legs, posture.body.yaw))

/** The knee bent forward by `amount` of a deep crouch, whatever the leg does else. */
function crouched(leg: LegPose, yaw: number, amount: number): LegPose {
  if (amount === 0) return leg
  return {
    ...leg,
    thigh: leg.thigh + 0.5 * amount * Math.sin(yaw),
    foreshorten: Math.min(0.9, leg.foreshorten + 0.45 * amount * Math.abs(Math.cos(yaw))),
    shin: leg.shin + 0.4 * amount,
  }
}

export function blendArms(a: ArmPose, b: ArmPose, t: number): ArmPose {
  if (t <= 0) return a
  if (t >= 1) return { ...b, ...blendTurn(a.propTurn, b.propTurn, 1) }
  const late = t < 0.5 ? a : b
  return {
    shoulder: lerp(a.shoulder, b.shoulder, t),
    elbow: lerp(a.elbow, b.elbow, t),
    wrist: lerp(a.wrist, b.wrist, t),
    swing: lerp(a.swing ?? 0, b.swing ?? 0, t),
    turn: lerp(a.turn ?? 0.9, b.turn ?? 0.9, t),
    hand: late.hand,
    depth: late.depth,
    foreshorten: lerp(a.foreshorten, b.foreshorten, t),
    holds: late.holds,
    ...(late.over === true ? { over: true } : {}),
    ...blendTurn(a.propTurn, b.propTurn, t),
  }
}

/** An arm that does not care how a thing is held leaves that to the other. */
function blendTurn(a: number | undefined, b: number | undefined, t: number): { propTurn?: number } {
  if (a === undefined && b === undefined) return {}
  if (a === undefined || b === undefined) return { propTurn: (b ?? a)! }
  return { propTurn: blendAngle(a, b, t) }
}

export function blendLegs(a: LegPose, b: LegPose, t: number): LegPose {
  return {
    thigh: lerp(a.thigh, b.thigh, t),
    shin: lerp(a.shin, b.shin, t),
    foot: lerp(a.foot, b.foot, t),
    foreshorten: lerp(a.foreshorten, b.foreshorten, t),
  }
}

function blendAngle(a: number, b: number, t: number): number {
  const turn = Math.PI * 2
  const d = b - a - Math.round((b - a) / turn) * turn
  return a + d * t
}
