import { armAtRest } from '../posture.ts'
import { armTo } from '../reach.ts'
import type { Stance } from './stance.ts'

const across = armTo({ wrist: [-74, 462, 66], pole: [1, 0.8, -0.1], hand: 'fist' })

/** One arm hangs, and the other reaches across and holds it: shy, cold or sad. */
export const holdingArm: Stance = {
  id: 'holding-arm',
  suits: ({ mood, sex, handsGo }) =>
    handsGo === 'sleeves' || mood === 'proud' ? 0 : (mood === 'low' ? 1 : 0.35) * (sex === 'female' ? 1 : 0.6),
  oneHanded: false,
  arms: () => () => ({ leading: across, other: { ...armAtRest, shoulder: 0.1, elbow: 0.12 } }),
}
