import type { ArmPose } from '#art'
import type { Gesture, Pose, PropKind } from '#direction'
import { blendArms } from '../posture.ts'
import { carryBag } from './bag.ts'
import { carryBlade } from './blade.ts'
import type { CarryEvaluator, CarryMoment } from './carry.ts'
import { carryGun } from './gun.ts'
import { carryLantern } from './lantern.ts'
import { carryReading } from './reading.ts'
import { carrySmall } from './small.ts'
import { carryUmbrella } from './umbrella.ts'
import { carryUpright } from './upright.ts'

/** One way of carrying a thing. */
export const carryLibrary: Readonly<Record<PropKind, CarryEvaluator>> = {
  phone: carryReading,
  letter: carryReading,
  document: carryReading,
  photo: carryReading,
  book: carryReading,
  scroll: carryReading,
  tablet: carryReading,
  ring: carrySmall,
  pendant: carrySmall,
  key: carrySmall,
  card: carrySmall,
  medicine: carrySmall,
  token: carrySmall,
  cup: carryUpright,
  'wine-glass': carryUpright,
  bottle: carryUpright,
  flower: carryUpright,
  fan: carryUpright,
  sword: carryBlade,
  knife: carryBlade,
  sabre: carryBlade,
  'great-sabre': carryBlade,
  dagger: carryBlade,
  cleaver: carryBlade,
  'fruit-knife': carryBlade,
  gun: carryGun,
  umbrella: carryUmbrella,
  'black-umbrella': carryUmbrella,
  'red-umbrella': carryUmbrella,
  'clear-umbrella': carryUmbrella,
  'paper-umbrella': carryUmbrella,
  lantern: carryLantern,
  bag: carryBag,
}

/** Poses whose arms have their own business: what is held follows the hand. */
const armsTaken: ReadonlySet<Pose> = new Set(['fight', 'fall', 'lie', 'fly', 'sword-flight', 'ride', 'bow'])

/** The arm of a pose with something in its hand. */
export function carry(prop: PropKind, moment: CarryMoment): ArmPose {
  // A drawn blade points at whom one fights.
  const drawn = moment.pose === 'fight' && carryLibrary[prop] === carryBlade
  if (armsTaken.has(moment.pose) && !drawn) return { ...moment.arm, hand: 'grip', holds: prop }
  const arm = carryLibrary[prop](moment)
  // A little of the pose's own movement stays in the arm, so that a walk is not carried like a tray.
  return {
    ...blendArms(moment.arm, arm, 0.94),
    hand: 'grip',
    depth: arm.depth,
    holds: prop,
    propTurn: arm.propTurn ?? 0,
  }
}

/** Gestures that are done with the thing in the hand. Any other is left to the free hand, or not done by the full one. */
export const gesturesWithThings: ReadonlySet<Gesture> = new Set([
  'give',
  'take',
  'raise-sword',
  'level-blade',
  'slash',
  'block',
  'aim',
  'phone',
  'reach',
])
