import { type CharacterDesign, legScale, proportionsOf } from '#art'
import { armTo, type BodyPosture, type ContactArm, type ContactShape, legOf } from './body/index.ts'
import { poseContact } from './contact-pose.ts'

/** Somebody in another one's arms: the trunk tipped back, an arm around the neck, the knees over an arm, the feet hanging. */
export function lifted(
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
    const [dx, dy] = [way * (aim.wrist[0] - hip[0]), aim.wrist[1] - hip[1]]
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
    body: { ...posture.body, yaw, lean: 0, bend: 0, hipX: way * hip[0], drop: (hip[1] - size.hip.y) / legScale(size) },
    arms: way > 0 ? { left: hand, right: rest } : { left: rest, right: hand },
    legs: {
      left: legOf(yaw, 1, { flex: 1.06, bend: 1.62, out: 0.02, foot: 0.5 }),
      right: legOf(yaw, -1, { flex: 0.96, bend: 1.46, out: 0.02, foot: 0.5 }),
    },
  }
}

/** Somebody on another one's back, as if they sat on the arms that hold their thighs. */
export function astride(
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
