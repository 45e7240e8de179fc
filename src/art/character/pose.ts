import type { Radians, Unit } from '#core'
import type { PropKind } from '#direction'
import type { Point } from '../ink/ink.ts'

/** What a face does, as additive numbers: expressions, speech and blinks add up here. Neutral is `restFace`. */
export interface FacePose {
  /** Openness of the character's own left and right eye: 0 shut, 1 usual, 1.25 wide. */
  eyeLeft: number
  eyeRight: number
  /** Lower lid raised, 0–0.6 (smiling, squinting). */
  lowerLid: Unit
  /** 0 … 1: closed eyes curve up as in laughing rather than down as in sleep. */
  happyArc: Unit
  /** −1 inner corners drop (anger) … 1 outer corners drop (grief). */
  lidAngle: number
  /** −1 lowered … 1 raised. */
  brow: number
  /** −1.2 knitted in anger … 1 inner ends raised in grief. */
  browAngle: number
  /** −1 … 1: one brow higher, positive the character's left. */
  browAsymmetry: number
  /** −1 … 1, positive to the right of the picture and down. */
  gazeX: number
  gazeY: number
  /** 0.6 shrunk in shock … 1.1. */
  iris: number
  /** −1 corners down … 1.1 broad smile. */
  smile: number
  /** −1 … 1: crooked smile, positive the character's left. */
  mouthAsymmetry: number
  /** 0 closed … 1 wide open. */
  mouthOpen: Unit
  /** −1 pursed … 1 stretched. */
  mouthWidth: number
  /** Teeth shown in the opening, 0 none … 1 clenched. */
  teeth: Unit
  blush: Unit
  /** Water standing in the eyes. */
  tears: Unit
  /** How far the tears have run, 0 at the lid … 1 at the chin. */
  tearRun: Unit
  /** Dark rings under the eyes. */
  weary: Unit
  sweat: Unit
  angerMark: Unit
  /** The shadow over the upper face: dread, menace. */
  shadow: Unit
  /** Blood gone from the face. */
  pale: Unit
}

export const restFace: Readonly<FacePose> = {
  eyeLeft: 1,
  eyeRight: 1,
  lowerLid: 0,
  happyArc: 0,
  lidAngle: 0,
  brow: 0,
  browAngle: 0,
  browAsymmetry: 0,
  gazeX: 0,
  gazeY: 0,
  iris: 1,
  smile: 0.05,
  mouthAsymmetry: 0,
  mouthOpen: 0,
  mouthWidth: 0,
  teeth: 0,
  blush: 0,
  tears: 0,
  tearRun: 0,
  weary: 0,
  sweat: 0,
  angerMark: 0,
  shadow: 0,
  pale: 0,
}

/** Shapes of a hand. `hanging` is seen from the thumb, at the side of the body; `behind` is out of sight. */
export type HandShape =
  | 'relaxed'
  | 'hanging'
  | 'open'
  | 'fist'
  | 'point'
  | 'grip'
  | 'hold-flat'
  | 'spread'
  | 'claw'
  | 'two-fingers'
  | 'thumb-up'
  | 'salute'
  | 'clasp'
  | 'behind'

export interface ArmPose {
  /** From hanging straight down (0), positive away from the body to that arm's own side, negative across the chest. */
  shoulder: Radians
  /** Bend of the elbow from straight (0); positive folds the forearm towards the middle of the body and up. */
  elbow: Radians
  wrist: Radians
  /** Swing of the upper arm forward (positive) or back in the body's own side plane. Left out: what `depth` suggests. */
  swing?: Radians
  /** Which way the forearm folds, around the upper arm: 0 towards the middle, π/2 forward, π outward. Left out: inward and forward. */
  turn?: Radians
  hand: HandShape
  /** `side` hangs beside the torso, `front` passes before it, `back` behind it. */
  depth: 'back' | 'side' | 'front'
  /** Towards the viewer: shortens the forearm and enlarges the hand, 0–1. */
  foreshorten: Unit
  holds: PropKind | null
  /**
   * Which way the held thing's top points in the picture: 0 up, clockwise positive, against the upright figure. Left out: as
   * the hand has it.
   */
  propTurn?: Radians
  /** The forearm and hand lie upon somebody who stands nearer to the viewer: drawn again over them. */
  over?: boolean
}

export interface LegPose {
  /** From straight down, positive to the right of the picture. */
  thigh: Radians
  /** Bend of the knee: the shin's angle against the thigh, positive folds the foot to the left of the picture when facing right. */
  shin: Radians
  foot: Radians
  /** Lifted towards the viewer or seat: shortens the thigh on screen, 0–1 (1: sitting seen from the front). Negative: the thigh goes back. */
  foreshorten: number
}

/** What is on the head: what the design has, nothing, a hat (the design's own or one that goes with the clothes), or a hood. */
export type Headwear = 'usual' | 'bare' | 'hat' | 'hood'

/** One drawn instant of a whole person. Yaws: 0 to the viewer, positive to the right of the picture, ±π from behind. */
export interface FigurePose {
  head: { yaw: Radians; pitch: Radians; roll: Radians; x: number; y: number }
  face: FacePose
  body: {
    yaw: Radians
    /** Tilt of the torso about the hip, clockwise positive. */
    lean: Radians
    /** Bend forward at the hip towards the viewer or the facing side, 0–1 (bow). */
    bend: Unit
    hipTilt: Radians
    /** Weight shift sideways, u. */
    hipX: number
    /** Drop of the hip below standing, u of a grown body whose leg is 891 u (sitting, kneeling, crouching); shorter legs drop less. */
    drop: number
    breath: Unit
  }
  /** Character's own left and right. */
  arms: { left: ArmPose; right: ArmPose }
  legs: { left: LegPose; right: LegPose }
  /** What the legs are doing, for clothes that hide them. */
  stance: 'stand' | 'stride' | 'sit' | 'kneel' | 'lie'
  /** Whole figure turned about the hip: lying ±π/2, falling in between. */
  roll: Radians
  /** Hair and cloth lag, −1.5 … 1.5, positive blown to the right of the picture. */
  sway: number
  clothSway: number
  /** Air under cloth that sinks with its body: 0 still … 1 falling. */
  clothLift: Unit
  /** What a blow leaves in the air: the inner and the outer edge of its way in the picture, oldest first. Left out: nothing. */
  trail?: readonly (readonly [Point, Point])[]
  /** Seconds, for what flutters by itself. */
  time: number
  /** Visible states, 0–1 each. */
  states: { wet: Unit; wounded: Unit; dusty: Unit; ghostly: Unit; glowing: Unit; disguised: Unit; head: Headwear }
}
