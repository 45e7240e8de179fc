import type { Gesture } from '#direction'
import type { GestureEvaluator } from './gesture.ts'
import { aim } from './gestures/aim.ts'
import { armsCrossed } from './gestures/arms-crossed.ts'
import { block } from './gestures/block.ts'
import { castSpell } from './gestures/cast-spell.ts'
import { clasp } from './gestures/clasp.ts'
import { cupFist } from './gestures/cup-fist.ts'
import { explain } from './gestures/explain.ts'
import { fist } from './gestures/fist.ts'
import { give } from './gestures/give.ts'
import { handOnChest } from './gestures/hand-on-chest.ts'
import { handOnHip } from './gestures/hand-on-hip.ts'
import { handToFace } from './gestures/hand-to-face.ts'
import { levelBlade } from './gestures/level-blade.ts'
import { phone } from './gestures/phone.ts'
import { point } from './gestures/point.ts'
import { raiseSword } from './gestures/raise-sword.ts'
import { reachOut } from './gestures/reach.ts'
import { rest } from './gestures/rest.ts'
import { salute } from './gestures/salute.ts'
import { slap } from './gestures/slap.ts'
import { slash } from './gestures/slash.ts'
import { take } from './gestures/take.ts'
import { wave } from './gestures/wave.ts'

/** One member a gesture of the vocabulary. */
export const gestureLibrary: Readonly<Record<Gesture, GestureEvaluator>> = {
  rest: rest,
  explain: explain,
  point: point,
  'hand-on-chest': handOnChest,
  'arms-crossed': armsCrossed,
  'hand-on-hip': handOnHip,
  wave: wave,
  reach: reachOut,
  give: give,
  take: take,
  'hand-to-face': handToFace,
  fist: fist,
  clasp: clasp,
  salute: salute,
  'cup-fist': cupFist,
  phone: phone,
  slap: slap,
  // Of somebody who cannot step in, on a horse or a seat.
  punch: fist,
  kick: fist,
  // Done to nobody, these stretch out a hand; with somebody there, see `contacts/`.
  hug: reachOut,
  'hold-hands': reachOut,
  'touch-face': reachOut,
  'pat-shoulder': reachOut,
  support: reachOut,
  'grab-collar': reachOut,
  push: reachOut,
  kiss: reachOut,
  carry: reachOut,
  piggyback: reachOut,
  'raise-sword': raiseSword,
  'level-blade': levelBlade,
  block: block,
  slash: slash,
  aim: aim,
  'cast-spell': castSpell,
}
