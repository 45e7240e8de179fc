import { lerp, smoothstep } from '#core'
import { type GestureEvaluator, oneArm } from '../gesture.ts'
import { armTo } from '../reach.ts'

/** Draws the hand back, and strikes across: a blow at a third of the time. */
export const slap: GestureEvaluator = (moment) => {
  const { seconds, length } = moment
  const hit = length * 0.33
  const blow = smoothstep(hit - 0.09, hit + 0.05, seconds)
  const wrist =
    blow < 0.5
      ? ([lerp(260, 150, blow * 2), 180, lerp(60, 320, blow * 2)] as const)
      : ([lerp(150, -130, blow * 2 - 1), 210, lerp(320, 240, blow * 2 - 1)] as const)
  return oneArm(
    moment,
    armTo({ wrist, pole: [0.9, 0.8, -0.3], hand: 'open' }),
    lerp(-0.06, 0.1, blow) * Math.sin(moment.facing),
    'right',
    0.16,
  )
}
