import { smoothstep } from '#core'
import { type GestureEvaluator, halfWay, oneArm, sideOf } from '../gesture.ts'
import { armTo, aside } from '../reach.ts'

/** From the middle of a head down to the throat, u. */
const throat = 178

/** A blade levelled at somebody: the arm out towards them, the blade along a line to their throat, held still. */
export const levelBlade: GestureEvaluator = (moment) => {
  const { facing, apart = 900, lower = 0 } = moment
  const side = sideOf(moment.hand ?? 'right')
  const forward = halfWay(moment, 330, 120)
  const down = 318 + 0.7 * Math.max(0, lower)
  const arm = armTo({ wrist: aside(facing, side, [70, down, forward]), pole: [0.8, 1, 0], hand: 'grip' })
  const across = Math.sin(facing)
  const way = Math.sign(across || 1) * smoothstep(0, 0.25, Math.abs(across) + 0.05)
  const turn = Math.atan2(Math.max(120, apart - 0.89 * forward), down - lower - throat)
  return oneArm(moment, { ...arm, propTurn: turn * way }, 0.04 * across, 'right', 0.24)
}
