import { lerp, smoothstep } from '#core'
import { between, type GestureEvaluator, halfWay, handFacing, oneArm, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** Reaches half way to who gives, closes the hand, and draws it back to the body. */
export const take: GestureEvaluator = (moment) => {
  const { seconds, length } = moment
  const back = smoothstep(length * 0.46, length * 0.75, seconds)
  const arm = armTo({
    wrist: aside(moment.facing, sideOf(handFacing(moment)), [
      44,
      lerp(400 + between(moment), 470, back),
      lerp(halfWay(moment, 255, 24), 180, back),
    ]),
    pole: [0.6, 1, -0.2],
    hand: back < 0.15 ? 'open' : 'grip',
  })
  return oneArm(moment, arm, 0.05 * Math.sin(moment.facing) * (1 - back), 'facing', 0.32)
}
