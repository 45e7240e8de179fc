import { smoothstep } from '#core'
import type { ArmPose, FigurePose, LegPose } from '../character/pose.ts'
import type { FigureSubject } from '../character/subject.ts'
import type { Point } from '../ink/ink.ts'
import { type Proportions, proportionsOf, type Ring, ringAt } from './proportions.ts'

export type Vector = readonly [x: number, y: number, z: number]
/** Character's own left (+1, to the right of the picture when facing it) or right (−1). */
export type Side = 1 | -1

/** A point in the picture with its depth: `z` grows towards the viewer. */
export interface Placed {
  x: number
  y: number
  z: number
}

export interface ArmBones {
  side: Side
  pose: ArmPose
  shoulder: Placed
  elbow: Placed
  wrist: Placed
  /** Direction of the hand in the picture (0 down, clockwise positive), and its size against the body's usual hand. */
  handAngle: number
  handSize: number
  /** Where the thumb lies in the hand's own space (`y` along the fingers): +1 at `+x` … −1; the size says how broad the hand is seen. */
  thumb: number
  /** True when the palm faces the viewer. */
  palm: boolean
}

export interface LegBones {
  side: Side
  hip: Placed
  knee: Placed
  ankle: Placed
  /** Pitch of the foot from flat: positive lifts the heel. */
  pitch: number
}

/** A posed body ready to be drawn: where every part of it lies in the picture. */
export interface BodyFrame {
  size: Proportions
  pose: FigurePose
  /** Head units: from −π to π, 0 to the viewer. */
  yaw: number
  sin: number
  cos: number
  /** Sign of the side that the light does not reach: +1 right of the picture. */
  dark: Side
  place(x: number, y: number, z: number): Placed
  /**
   * On the trunk's skin: `around` 0 front middle, ±π/2 the character's left/right side, ±π the spine. `ease` lies above the
   * skin. What is turned away comes out on the nearer outline, so that a drawing on the trunk folds up as it turns away.
   */
  surface(around: number, y: number, ease?: number): Placed
  /** Outermost points of the trunk at a height: left and right of the picture. */
  edges(y: number, ease?: number): { left: Placed; right: Placed }
  ring(y: number): Ring
  arms: { left: ArmBones; right: ArmBones }
  legs: { left: LegBones; right: LegBones }
  /** Drop of the hip on this body, u. */
  drop: number
  /** Where the head turns on the neck, in the picture, and how far the neck tilts it. */
  headPivot: Placed
  headTilt: number
}

/** How much lower a point on the floor appears for each unit that it is nearer: the viewer looks down a little. */
export const groundSlope = 0.2

const bendMost = 1.25

/** How long this body's legs are against the grown body that poses are written for. */
export const legScale = (size: Proportions): number => (size.leg.thigh + size.leg.shin) / referenceLeg
export const referenceLeg = 891

export function bodyFrame(subject: Pick<FigureSubject, 'design' | 'pose' | 'light'>): BodyFrame {
  const { design, pose, light } = subject
  const size = proportionsOf(design)
  const { lean, bend, hipTilt, hipX, breath } = pose.body
  // Someone who lies shows the viewer a little of the front, whatever way they faced.
  const yaw = pose.stance === 'lie' && pose.roll !== 0 ? -Math.sign(pose.roll) * 1.12 : pose.body.yaw
  // Poses are written for a grown body; shorter legs drop less.
  const drop = pose.body.drop * legScale(size)
  const sin = Math.sin(yaw)
  const cos = Math.cos(yaw)
  const pivotY = size.hip.y - 40
  const beta = bend * bendMost
  const chest = size.waist

  const place = (x: number, y: number, z: number): Placed => {
    const rise = smoothstep(chest, size.shoulder.y, y)
    const dy0 = y - pivotY - 3 * breath * rise
    const bent = beta * smoothstep(0, 170, -dy0)
    const cb = Math.cos(bent)
    const sb = Math.sin(bent)
    const dy = dy0 * cb + z * sb
    const dz = z * cb - dy0 * sb
    const px = x * cos + dz * sin
    const pz = dz * cos - x * sin
    const angle = lean + (hipTilt - lean) * smoothstep(-150, 20, dy0)
    const ca = Math.cos(angle)
    const sa = Math.sin(angle)
    return { x: px * ca - dy * sa + hipX, y: pivotY + dy * ca + px * sa + drop, z: pz }
  }
  const direct = (from: Vector, v: Vector): Placed => {
    // Limbs go with the chest as a rigid thing: the same turns, without the ramp along the spine.
    const cb = Math.cos(beta)
    const sb = Math.sin(beta)
    const base = place(from[0], from[1], from[2])
    const dy = v[1] * cb + v[2] * sb
    const dz = v[2] * cb - v[1] * sb
    const px = v[0] * cos + dz * sin
    const pz = dz * cos - v[0] * sin
    const ca = Math.cos(lean)
    const sa = Math.sin(lean)
    return { x: base.x + px * ca - dy * sa, y: base.y + dy * ca + px * sa, z: base.z + pz }
  }
  const ring = (y: number) => ringAt(size.rings, y)
  /** Where around the trunk its outline lies, right (1) or left (−1) of the picture, within half a turn of the viewer. */
  const limb = (r: Ring, ease: number, towards: 1 | -1): number => {
    const depth = (towards * sin >= 0 ? r.front : r.back) + ease
    const found = Math.atan2((r.width + ease) * cos * towards, depth * sin * towards)
    return nearTo(found, -yaw + towards * (Math.PI / 2))
  }
  const surface = (wanted: number, y: number, ease = 0): Placed => {
    const r = ring(y)
    const near = nearTo(wanted, -yaw)
    const around = Math.min(limb(r, ease, 1), Math.max(limb(r, ease, -1), near))
    const c = Math.cos(around)
    const depth = (c > 0 ? r.front : r.back) + ease
    return place((r.width + ease) * Math.sin(around), y, depth * c)
  }
  const edges = (y: number, ease = 0) => {
    const r = ring(y)
    const extreme = (towards: 1 | -1) => {
      const around = limb(r, ease, towards)
      const c = Math.cos(around)
      return place((r.width + ease) * Math.sin(around), y, ((c > 0 ? r.front : r.back) + ease) * c)
    }
    return { left: extreme(-1), right: extreme(1) }
  }
  const arm = (side: Side, armPose: ArmPose): ArmBones => {
    const { shoulder: a, elbow: e, wrist, depth, foreshorten } = armPose
    const s = armPose.swing ?? (depth === 'front' ? 0.3 : depth === 'back' ? -0.4 : 0.04)
    const turn = armPose.turn ?? (depth === 'front' ? 0.55 : 0.9)
    const root: Vector = [side * size.shoulder.x, size.shoulder.y, -6]
    const [sa, ca, ss, cs] = [Math.sin(a), Math.cos(a), Math.sin(s), Math.cos(s)]
    const u: Vector = [side * sa, ca * cs, ca * ss]
    const inward: Vector = [-side * ca, sa * cs, sa * ss]
    const forward: Vector = [0, -ss, cs]
    const [st, ct] = [Math.sin(turn), Math.cos(turn)]
    const fold = mix(inward, ct, forward, st)
    const [se, ce] = [Math.sin(e), Math.cos(e)]
    const f = mix(u, ce, fold, se)
    const thumbAxis = mix(u, -se, fold, ce)
    const fore = size.arm.fore * (1 - 0.5 * foreshorten)
    const upper = scaleVector(u, size.arm.upper)
    const shoulder = place(...root)
    const elbow = direct(root, upper)
    const wristAt = direct(root, mix(upper, 1, f, fore))
    const tip = direct(root, mix(upper, 1, f, fore + 60))
    const thumbAt = direct(root, add(mix(upper, 1, f, fore), scaleVector(thumbAxis, 60)))
    const palmNormal = scaleVector(cross(f, thumbAxis), -side)
    const palmAt = direct(root, add(mix(upper, 1, f, fore), palmNormal))
    // A hand that points at the viewer keeps the direction of what is seen of the forearm.
    const hx = tip.x - wristAt.x
    const hy = tip.y - wristAt.y
    const base = Math.hypot(hx, hy) < 3 ? 0 : Math.atan2(-hx, hy)
    const along = Math.hypot(hx, hy) || 1
    const across = ((thumbAt.x - wristAt.x) * hy - (thumbAt.y - wristAt.y) * hx) / along / 60
    return {
      side,
      pose: armPose,
      shoulder,
      elbow,
      wrist: wristAt,
      handAngle: base - side * wrist * (cos >= 0 ? 1 : -1),
      handSize: size.arm.hand * (1 + 0.3 * foreshorten + Math.max(-0.06, Math.min(0.16, wristAt.z / 2600))),
      thumb: across >= 0 ? Math.max(0.45, across) : Math.min(-0.45, across),
      palm: palmAt.z - wristAt.z > 0.25,
    }
  }
  const leg = (side: Side, legPose: LegPose): LegBones => {
    const { thigh, shin, foot, foreshorten } = legPose
    const front = cos >= 0 ? 1 : -1
    const hip = placeHip(side)
    const still = { x: side * size.hip.x * cos, y: size.hip.y + drop, z: -side * size.hip.x * sin }
    const level = Math.sqrt(Math.max(0, 1 - foreshorten * foreshorten))
    const t: Vector = [Math.sin(thigh) * level, Math.cos(thigh) * level, foreshorten * front]
    // Into the body's own planes: forward, down, and sideways.
    const forward = t[0] * sin + t[2] * cos
    const sideways = t[0] * cos - t[2] * sin
    const reach = Math.hypot(forward, t[1])
    const angle = Math.atan2(forward, t[1]) - shin
    const sf = Math.sin(angle) * reach
    const s: Vector = [sf * sin + sideways * cos, Math.cos(angle) * reach, sf * cos - sideways * sin]
    const knee = scaleVector(t, size.leg.thigh)
    const shinEnd = scaleVector(s, size.leg.shin)
    const ankle: Placed = {
      x: still.x + knee[0] + shinEnd[0],
      y: still.y + knee[1] + shinEnd[1],
      z: still.z + knee[2] + shinEnd[2],
    }
    // A shift of the hip moves the knee, not the planted foot.
    const shiftX = hip.x - still.x
    const shiftY = hip.y - still.y
    const bentKnee: Placed = {
      x: still.x + knee[0] + shiftX * 0.55,
      y: still.y + knee[1] + shiftY * 0.5,
      z: still.z + knee[2],
    }
    return { side, hip, knee: bentKnee, ankle, pitch: foot }
  }
  const placeHip = (side: Side): Placed => {
    const x = side * size.hip.x
    const px = x * cos
    return {
      x: px * Math.cos(hipTilt) + hipX,
      y: size.hip.y + px * Math.sin(hipTilt) + drop,
      z: -x * sin,
    }
  }
  // The head sits a little forward of the shoulders, so that the neck slants as necks do.
  const neckTop = place(0, 150, 8)
  return {
    size,
    pose,
    yaw,
    sin,
    cos,
    dark: light.side > 0 ? -1 : 1,
    drop,
    place,
    surface,
    edges,
    ring,
    arms: { left: arm(1, pose.arms.left), right: arm(-1, pose.arms.right) },
    legs: { left: leg(1, pose.legs.left), right: leg(-1, pose.legs.right) },
    headPivot: neckTop,
    headTilt: lean * 0.7 + beta * sin * 0.75,
  }
}

/** The same angle, written within half a turn of `centre`. */
function nearTo(angle: number, centre: number): number {
  const turn = Math.PI * 2
  return angle - Math.round((angle - centre) / turn) * turn
}

export const point = (p: Placed): Point => [p.x, p.y]

function mix(a: Vector, s: number, b: Vector, t: number): Vector {
  return [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t]
}
function add(a: Vector, b: Vector): Vector {
  return mix(a, 1, b, 1)
}
function scaleVector(a: Vector, s: number): Vector {
  return [a[0] * s, a[1] * s, a[2] * s]
}
function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
