import type { ArmPose, HandShape } from '#art'
import { smoothstep } from '#core'
import { armAtRest } from './posture.ts'

type V = readonly [number, number, number]

/** A grown body's shoulder and arm, between a woman's and a man's: what gestures are written for, u. */
const shoulder: V = [122, 218, -6]
const upper = 259
const fore = 233

export interface ArmAim {
  /**
   * Where the wrist goes, on a grown body that stands straight: out to the arm's own side (negative across the middle), down
   * from the head's centre, forward of the spine; u.
   */
  wrist: V
  /** Where the elbow points: same axes. */
  pole: V
  hand: HandShape
  depth?: ArmPose['depth']
  /** Turn of the hand against the forearm, radians. */
  turnHand?: number
  foreshorten?: number
  /** The body that does it, where the hand has to meet something exactly. Left out: the grown body. */
  build?: { shoulder: V; upper: number; fore: number }
}

const grown = { shoulder, upper, fore }

/** The pose of an arm that brings the wrist to a place with the elbow pointing somewhere. The same for left and right. */
export function armTo(aim: ArmAim): ArmPose {
  const { wrist, pole, hand, depth = 'front', turnHand = 0, foreshorten = 0 } = aim
  const { shoulder, upper, fore } = aim.build ?? grown
  const to: V = [wrist[0] - shoulder[0], wrist[1] - shoulder[1], wrist[2] - shoulder[2]]
  const distance = Math.min(upper + fore - 1, Math.max(Math.abs(upper - fore) + 8, Math.hypot(...to)))
  const n = normal(to)
  const along = (upper * upper + distance * distance - fore * fore) / (2 * distance)
  const off = Math.sqrt(Math.max(0, upper * upper - along * along))
  const across = normal(minus(pole, times(n, dot(pole, n))))
  const elbow = plus(times(n, along), times(across, off))
  const end = times(n, distance)
  const u = normal(elbow)
  const f = normal(minus(end, elbow))
  const bend = Math.acos(Math.max(-1, Math.min(1, dot(u, f))))
  const a = Math.asin(Math.max(-1, Math.min(1, u[0])))
  const s = Math.atan2(u[2], u[1])
  const [sa, ca, ss, cs] = [Math.sin(a), Math.cos(a), Math.sin(s), Math.cos(s)]
  const inward: V = [-ca, sa * cs, sa * ss]
  const forward: V = [0, -ss, cs]
  const turn = bend < 0.02 ? 0.9 : Math.atan2(dot(f, forward), dot(f, inward))
  return { ...armAtRest, shoulder: a, swing: s, elbow: bend, turn, wrist: turnHand, hand, depth, foreshorten }
}

/**
 * Where a hand goes, `radius` u from the spine, so that what it holds up stands beside the face in the picture and never over it:
 * out to the arm's own side and forward, u. Between the two sides of the face it changes over in a small turn of the body, past the one in
 * which two people talk: there it is behind the face, away from the other one's.
 */
export function besideFace(facing: number, side: 1 | -1, radius: number): readonly [out: number, forward: number] {
  // As if for a right arm: turned towards the right of the picture, its own side is the near one.
  const turned = -side * nearTurn(facing)
  const behind = Math.min(1.75, Math.max(-0.2, turned + Math.PI / 2))
  const before = Math.min(1.5, Math.max(-0.25, turned - Math.PI / 2))
  const around = behind + (before - behind) * smoothstep(1.02, 1.25, turned)
  return [radius * Math.sin(around), radius * Math.cos(around)]
}

/**
 * A place before the body, turned to the side that it faces: in the picture an arm then goes to somebody who stands beside it, where
 * straight ahead would be towards the viewer, a hand on a stump. Out to the arm's own side, down, forward; u.
 */
export function aside(facing: number, side: 1 | -1, [out, down, forward]: V): V {
  const turn = nearTurn(facing)
  const far = Math.abs(turn)
  const more = far > 1.1 ? 0 : Math.sign(turn) * (1.1 - far) * smoothstep(0.05, 0.25, far)
  const [sin, cos] = [Math.sin(more), Math.cos(more)]
  const left = side * out
  return [side * (left * cos + forward * sin), down, forward * cos - left * sin]
}

const nearTurn = (angle: number): number => angle - Math.round(angle / (Math.PI * 2)) * Math.PI * 2

const dot = (a: V, b: V): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const plus = (a: V, b: V): V => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const minus = (a: V, b: V): V => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const times = (a: V, s: number): V => [a[0] * s, a[1] * s, a[2] * s]
const normal = (a: V): V => times(a, 1 / (Math.hypot(...a) || 1))
