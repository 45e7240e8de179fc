import { type ArmPose, type CharacterDesign, legScale, proportionsOf } from '#art'
import type { Figure, Shot } from '#direction'
import {
  armTo,
  type BodyPosture,
  blendArms,
  type ContactArm,
  type ContactMoment,
  type ContactShape,
  envelope,
  legOf,
} from './body/index.ts'
import { type Meeting, meetingsOf } from './meetings.ts'

/** Where somebody else's head is against one's own as both stand upright: in one's own u, and how large they are drawn. */
export interface Beside {
  x: number
  y: number
  scale: number
  /** From the middle to the outside of a hanging arm. */
  half: number
}

/** Where a meeting would have the head, and how far (0–1) it has its way. */
interface HeadAim {
  yaw: number
  pitch: number
  eyesClosed: number
  weight: number
}

/** Somebody's part in a meeting, through a shot. */
export interface Touch {
  meeting: Meeting
  /** How the body faces while they stand together: all the shot. */
  facing: number
  /** What the meeting makes of a posture at a time, and how far (0–1) the head turns where it would have it. */
  pose(posture: BodyPosture, seconds: number, facing: number): { posture: BodyPosture; head: HeadAim | null }
}

/** The meeting that somebody has in a shot, if any. `beside` tells where the other is; by default where the contact wants them. */
export function planTouch(
  { figure, shot, design }: { figure: Figure; shot: Shot; design: CharacterDesign },
  fps: number,
  beside?: (character: string, frame: number) => Beside | null,
): Touch | null {
  const meeting = meetingsOf(shot).find(({ doer, other }) => doer === figure || other === figure)
  if (meeting === undefined) return null
  const { contact, doer, other, at, length } = meeting
  const does = doer === figure
  const way = (does ? meeting.way : -meeting.way) as 1 | -1
  const partner = (does ? other : doer).character
  // Who holds somebody as the shot ends has not let go.
  const held = at + length >= shot.length - 12 ? length + 25 : length
  return {
    meeting,
    facing: way * contact.facing[does ? 0 : 1],
    pose: (posture, seconds, facing) => {
      const since = seconds - at / fps
      const weight = contact.carries ? 1 : envelope({ seconds: since, length: held / fps, facing }, 0.3)
      const there = beside?.(partner, Math.round(seconds * fps)) ?? {
        x: way * contact.distance,
        y: 0,
        scale: 1,
        half: 190,
      }
      const moment: ContactMoment = {
        seconds: Math.max(0, since),
        length: length / fps,
        on: (away, down, near) => [
          way * there.x + away * there.scale,
          there.y + down * there.scale,
          near * there.scale,
        ],
        spans: proportionsOf(design).shoulder.x + 190 > Math.abs(there.x) + there.half,
      }
      const shape = contact[does ? 'doer' : 'other'](moment)
      const made = poseContact(shape, { design, facing, way, drop: posture.body.drop - (shape.rise ?? 0) })
      const head = made.head === null ? null : { ...made.head, weight }
      if (shape.carried !== undefined) return { posture: lifted(shape, shape.carried, posture, { design, way }), head }
      if (shape.astride !== undefined)
        return { posture: astride(shape, shape.astride, posture, { design, facing, way }), head }
      const arm = (from: ArmPose, to: ArmPose | null) => (to === null ? from : blendArms(from, to, weight))
      return {
        posture: {
          ...posture,
          arms: { left: arm(posture.arms.left, made.left), right: arm(posture.arms.right, made.right) },
          body: {
            ...posture.body,
            lean: posture.body.lean * (1 - weight) + made.lean * weight,
            hipX: posture.body.hipX * (1 - weight) + made.hipX * weight,
            drop: posture.body.drop - (shape.rise ?? 0) * weight,
          },
        },
        head,
      }
    },
  }
}

interface ContactPose {
  left: ArmPose | null
  right: ArmPose | null
  lean: number
  hipX: number
  head: Omit<HeadAim, 'weight'> | null
}

/** Somebody in another one's arms: the trunk tipped back, an arm around the neck, the knees over an arm, the feet hanging. */
function lifted(
  shape: ContactShape,
  { hip, roll }: NonNullable<ContactShape['carried']>,
  posture: BodyPosture,
  { design, way }: { design: CharacterDesign; way: 1 | -1 },
): BodyPosture {
  const size = proportionsOf(design)
  const yaw = way * 1.12
  const turned = -way * roll
  const rest = armTo({ wrist: [70, 500, 130], pole: [0.6, 1, 0], hand: 'relaxed' })
  const around = (aim: ContactArm) => {
    // From the picture back to the body before it was tipped over about the hip.
    const [dx, dy] = [way * aim.wrist[0] - hip[0], aim.wrist[1] - hip[1]]
    const [sin, cos] = [Math.sin(-turned), Math.cos(-turned)]
    const [x, z] = [dx * cos - dy * sin, aim.wrist[2]]
    return armTo({
      wrist: [
        way * (x * Math.cos(yaw) - z * Math.sin(yaw)),
        size.hip.y + dx * sin + dy * cos,
        x * Math.sin(yaw) + z * Math.cos(yaw),
      ],
      pole: [1, 0.4, 0.2],
      hand: aim.hand,
      build: { shoulder: [size.shoulder.x, size.shoulder.y, -6], upper: size.arm.upper, fore: size.arm.fore },
    })
  }
  const hand = shape.inner === undefined ? rest : around(shape.inner)
  return {
    ...posture,
    stance: 'lie',
    roll: turned,
    body: { ...posture.body, yaw, lean: 0, bend: 0, hipX: hip[0], drop: (hip[1] - size.hip.y) / legScale(size) },
    arms: way > 0 ? { left: hand, right: rest } : { left: rest, right: hand },
    legs: {
      left: legOf(yaw, 1, { flex: 0.82, bend: 1.5, out: 0.02, foot: 0.5 }),
      right: legOf(yaw, -1, { flex: 0.74, bend: 1.36, out: 0.02, foot: 0.5 }),
    },
  }
}

/** Somebody on another one's back, as if they sat on the arms that hold their thighs. */
function astride(
  shape: ContactShape,
  { head, roll }: NonNullable<ContactShape['astride']>,
  posture: BodyPosture,
  { design, facing, way }: { design: CharacterDesign; facing: number; way: 1 | -1 },
): BodyPosture {
  const size = proportionsOf(design)
  // The trunk leans about the hip: what the head goes aside, the hip has gone to the other side.
  const step = head[0] - Math.sin(roll) * size.hip.y
  const made = poseContact({ ...shape, lean: roll, step }, { design, facing, way, drop: head[1] })
  const leg = (side: 1 | -1) => legOf(facing, side, { flex: 1.3, bend: 1.3, out: 0.34, foot: 0.5 })
  return {
    ...posture,
    stance: 'sit',
    body: { ...posture.body, lean: made.lean, bend: 0, hipX: made.hipX, drop: head[1] / legScale(size) },
    arms: { left: made.left ?? posture.arms.left, right: made.right ?? posture.arms.right },
    legs: { left: leg(1), right: leg(-1) },
  }
}

/** A contact's shape as arms of this body, whose trunk faces `facing` and is sunk by `drop`. */
function poseContact(
  shape: ContactShape,
  { design, facing, way, drop }: { design: CharacterDesign; facing: number; way: 1 | -1; drop: number },
): ContactPose {
  const size = proportionsOf(design)
  const build = {
    shoulder: [size.shoulder.x, size.shoulder.y, -6],
    upper: size.arm.upper,
    fore: size.arm.fore,
  } as const
  const lean = way * (shape.lean ?? 0)
  const hipX = way * (shape.step ?? 0)
  const pivot = size.hip.y - 40
  const [sin, cos] = [Math.sin(facing), Math.cos(facing)]
  const inBody = (x: number, y: number, z: number, side: 1 | -1) =>
    [side * (x * cos - z * sin), y, x * sin + z * cos] as const
  const pose = (aim: ContactArm | undefined, side: 1 | -1): ArmPose | null => {
    if (aim === undefined) return null
    // The trunk leans with its arms: undo it, so that the hand ends where it was meant to.
    const x = way * aim.wrist[0] - hipX
    const y = aim.wrist[1] - drop - pivot
    const [px, py] = [x * Math.cos(lean) + y * Math.sin(lean), pivot + y * Math.cos(lean) - x * Math.sin(lean)]
    const arm = armTo({
      wrist: inBody(px, py, aim.wrist[2], side),
      pole: inBody(way * aim.elbow[0], aim.elbow[1], aim.elbow[2], side),
      hand: aim.hand,
      turnHand: aim.turnHand ?? 0,
      build,
    })
    return aim.over === true ? { ...arm, over: true } : arm
  }
  const inner = pose(shape.inner, way)
  const outer = pose(shape.outer, way === 1 ? -1 : 1)
  return {
    left: way === 1 ? inner : outer,
    right: way === 1 ? outer : inner,
    lean,
    hipX,
    head:
      shape.head === undefined
        ? null
        : { yaw: way * shape.head.yaw, pitch: shape.head.pitch, eyesClosed: shape.head.eyesClosed ?? 0 },
  }
}
