import { armAtRest, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'

/** How far the hip sinks to lie on the floor, u of a grown body. */
export const lieDrop = 858

/** On the back; the head towards the side that the figure faced away from. Turned a little to the viewer. */
export const lie: PoseEvaluator = ({ seconds, facing }) => {
  const towards = Math.sin(facing) >= -0.01 ? 1 : -1
  const yaw = towards * 1.12
  const breath = Math.sin(seconds * 1.6) * 0.5 + 0.5
  const arm = { ...armAtRest, hand: 'relaxed' as const, shoulder: 0.12, swing: 0.03, elbow: 0.3, turn: 1.3 }
  return {
    body: { ...bodyAtRest, yaw, drop: lieDrop, breath },
    arms: { left: arm, right: { ...arm, swing: 0.14, elbow: 0.9 } },
    legs: {
      left: legOf(yaw, 1, { flex: 0.03, bend: 0.03, out: 0.02, foot: 0.25 }),
      right: legOf(yaw, -1, { flex: 0.1, bend: 0.14, out: 0.03, foot: 0.25 }),
    },
    stance: 'lie',
    roll: (-towards * Math.PI) / 2,
  }
}
