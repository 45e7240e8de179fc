import { type ArmPose, type CharacterDesign, proportionsOf } from '#art'
import { armTo, type BodyPosture, type ContactArm, type ContactShape } from './body/index.ts'
import { plantedLegs } from './planted-legs.ts'

/** Where a meeting would have the head, and how far (0–1) it has its way. */
export interface HeadAim {
  yaw: number
  pitch: number
  roll: number
  eyesClosed: number
  weight: number
}

/** What a contact makes of one body, for whatever side the other one is on. */
export interface ContactPose {
  left: ArmPose | null
  right: ArmPose | null
  legs: BodyPosture['legs'] | null
  lean: number
  hipX: number
  turn: number
  head: Omit<HeadAim, 'weight'> | null
}

/** A contact's shape as arms and legs of this body, whose trunk faces `facing` before it turns and is sunk by `drop`. */
export function poseContact(
  shape: ContactShape,
  { design, facing: faced, way, drop }: { design: CharacterDesign; facing: number; way: 1 | -1; drop: number },
): ContactPose {
  const size = proportionsOf(design)
  const turn = way * (shape.turn ?? 0)
  const facing = faced + turn
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
    return {
      ...arm,
      ...(aim.propTurn === undefined ? {} : { propTurn: way * aim.propTurn }),
      ...(aim.over === true ? { over: true } : {}),
    }
  }
  const inner = pose(shape.inner, way)
  const outer = pose(shape.outer, way === 1 ? -1 : 1)
  return {
    left: way === 1 ? inner : outer,
    right: way === 1 ? outer : inner,
    legs:
      shape.feet === undefined
        ? null
        : plantedLegs(shape.feet, { design, yaw: facing, way, crouch: shape.crouch ?? 0 }),
    lean,
    hipX,
    turn,
    head:
      shape.head === undefined
        ? null
        : {
            yaw: way * shape.head.yaw,
            pitch: shape.head.pitch,
            roll: way * (shape.head.roll ?? 0),
            eyesClosed: shape.head.eyesClosed ?? 0,
          },
  }
}
