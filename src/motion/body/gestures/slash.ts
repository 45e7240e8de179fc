import { lerp, smoothstep } from '#core'
import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** From over the shoulder down across the body in a tenth of a second. */
export const slash: GestureEvaluator = (moment) => {
  const { seconds, length } = moment
  const hit = length * 0.35
  const cut = smoothstep(hit - 0.1, hit + 0.06, seconds)
  const angle = lerp(-0.7, 2.5, cut)
  return oneArm(
    moment,
    {
      ...armTo({
        wrist: [lerp(170, -120, cut), 330 - 330 * Math.cos(angle), 120 + 260 * Math.sin(Math.max(0, angle) * 1.1)],
        pole: [1, 0.5, -0.2],
        hand: 'grip',
        turnHand: lerp(0.6, -0.5, cut),
      }),
      // The blade goes over the shoulder first and leads the hand down; else it would hang from the raised fist like a dagger.
      propTurn: lerp(-0.75, 1.95, cut) * (Math.sin(moment.facing) >= 0 ? 1 : -1),
    },
    lerp(-0.08, 0.16, cut) * Math.sin(moment.facing),
    'right',
    0.16,
  )
}
