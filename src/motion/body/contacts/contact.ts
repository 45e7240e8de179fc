import type { HandShape } from '#art'
import type { Seconds } from '#core'

/** Towards the other one, down, and to the viewer: from the middle of one's own head as one stands upright, u. */
export type Place = readonly [towards: number, down: number, near: number]

export interface ContactMoment {
  /** Since it began, and how long it goes on in all. */
  seconds: Seconds
  length: Seconds
  /** A place on the other one: from the middle of their head, away from me positive. */
  on(away: number, down: number, near: number): Place
  /** Which arm strikes: the one that holds the weapon. */
  hand: 'inner' | 'outer'
  /** The other one wards it off. */
  warded: boolean
  /** True when both arms reach around the other one. */
  spans: boolean
}

export interface ContactArm {
  /** Where the wrist goes. */
  wrist: Place
  /** Where the elbow points. */
  elbow: Place
  hand: HandShape
  turnHand?: number
  /** Where the top of what it holds points: 0 up, towards the other one positive, radians. */
  propTurn?: number
  /** Lies upon the other one, who is drawn before this one. */
  over?: boolean
}

/** Where a foot stands: towards the other one and to the viewer from under one's own head, u; how high it is, and its heel against its toes, radians. */
export interface PlantedFoot {
  towards: number
  near: number
  up: number
  pitch: number
}

/** What touching, or being touched, makes of somebody. Written once: everything is mirrored to the side on which the other one is. */
export interface ContactShape {
  /** The arm on the other one's side of a body that faces the viewer, and the one that is near the viewer when they face each other. */
  inner?: ContactArm
  outer?: ContactArm
  /** Lean of the trunk towards the other one, radians; a step towards them, u. */
  lean?: number
  step?: number
  /** Turn of the trunk away from the viewer towards the other one, and beyond; radians, added. */
  turn?: number
  /** Bend forward at the hip, 0–1; how far the hip sinks, u of a grown body. Both need `feet`. */
  bend?: number
  crouch?: number
  /** Where each foot stands, for somebody on their feet: they stay there whatever the trunk does. */
  feet?: { inner: PlantedFoot; outer: PlantedFoot }
  /** How far the hip is lifted, u: on tiptoe; less than 0 stoops. */
  rise?: number
  /** Turn of the head towards the other one (0 to the viewer, π/2 across the picture) and down, radians; `eyesClosed` 0–1. Left out: where they look. */
  head?: { yaw: number; pitch: number; roll?: number; eyesClosed?: number }
  /** Off the ground, in the other one's arms: where the hip is, and how far the trunk is tipped back towards the side of `towards`, radians. */
  carried?: { hip: Place; roll: number }
  /** On the other one's back, a knee at each side: where the head is, and how far the trunk leans towards the other one, radians. */
  astride?: { head: Place; roll: number }
}

/** One way in which two people meet: how they stand, and what each of them does. */
export interface Contact {
  /** Between the middles of their heads, u. */
  distance: number
  /** How the one who does it and the other stand, towards each other: 0 to the viewer, π/2 face to face, π with the back to the viewer. */
  facing: readonly [doer: number, other: number]
  /** The other one is lifted off the ground, all the shot. */
  carries?: true
  /** The other one is behind: drawn before the one who does it, upon whom only the hands lie. */
  onBack?: true
  /** How far it throws the other one back, with head and hands, u. Left out: not at all. */
  throws?: number
  /** It lands: with what, and where on the other one; away and down from the middle of their head, u. */
  strikes?: { limb: 'hand' | 'foot' | 'blade'; at: readonly [away: number, down: number] }
  doer(moment: ContactMoment): ContactShape
  other(moment: ContactMoment): ContactShape
}
