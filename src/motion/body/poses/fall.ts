import { clamp, lerp, smoothstep } from '#core'
import { armAtRest, blendPostures, bodyAtRest, legOf, type PoseEvaluator } from '../posture.ts'
import { lie, lieDrop } from './lie.ts'
import { stand } from './stand.ts'

/** Thigh and shin of a grown body, u. */
const bone = 445.5
/** How long it takes until the back is on the ground, seconds. */
const lasts = 0.68

/**
 * Knocked off the feet: the heels stay on the ground while the body tips back over them with flying arms and sits down hard, then
 * the back follows. The hip is always as high as the legs carry it, so that nobody hangs in the air.
 */
export const fall: PoseEvaluator = (moment) => {
  const { seconds, facing } = moment
  const towards = Math.sin(facing) >= -0.01 ? 1 : -1
  const yaw = towards * 1.0
  const t = clamp(seconds / lasts, 0, 1)
  const tip = (Math.PI / 2) * t ** 2.2
  // Against the ground: the thighs go level ahead of the back, the knees give way and stretch again.
  const thigh = (Math.PI / 2) * t ** 1.5
  const knee = 1.35 * Math.sin(Math.PI * t)
  const carried = bone * (Math.cos(thigh) + Math.cos(thigh - knee))
  const flung = smoothstep(0, 0.25, t)
  const arm = { ...armAtRest, shoulder: 1.0, swing: 1.15, elbow: 0.5, turn: 1.4, hand: 'spread' as const }
  const tipping = {
    body: {
      ...bodyAtRest,
      yaw,
      bend: 0.2 * flung,
      drop: Math.min(lieDrop, 2 * bone - carried),
      hipX: -60 * towards * t,
    },
    arms: { left: arm, right: { ...arm, shoulder: 0.8, swing: 0.8 } },
    legs: {
      left: legOf(yaw, 1, { flex: thigh - tip, bend: knee, out: 0.05, foot: lerp(0, -0.3, t) }),
      right: legOf(yaw, -1, { flex: thigh - tip - 0.12 * flung, bend: knee * 0.85, out: 0.08, foot: lerp(0, -0.2, t) }),
    },
    stance: 'stride' as const,
    roll: -towards * tip,
  }
  const begun = blendPostures(stand({ ...moment, facing: yaw }), tipping, smoothstep(0, 0.3, t))
  return blendPostures(begun, sprawled(moment, yaw), smoothstep(0.8, 1, t))
}

/** As somebody comes to lie who did not lie down: an arm flung out, a knee drawn up, nothing in line. */
function sprawled(moment: Parameters<PoseEvaluator>[0], yaw: number): ReturnType<PoseEvaluator> {
  const lying = lie({ ...moment, facing: yaw })
  return {
    ...lying,
    arms: {
      left: { ...lying.arms.left, shoulder: 0.5, swing: 0.5, elbow: 0.7, turn: 1.2, hand: 'open' },
      right: { ...lying.arms.right, shoulder: 0.7, swing: 0.25, elbow: 0.35 },
    },
    legs: {
      left: legOf(yaw, 1, { flex: 0.5, bend: 0.98, out: 0.05, foot: -0.1 }),
      right: legOf(yaw, -1, { flex: 0.08, bend: 0.16, out: 0.12, foot: 0.2 }),
    },
  }
}
