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
  /** Lies upon the other one, who is drawn before this one. */
  over?: boolean
}

/** What touching, or being touched, makes of somebody. Written once: everything is mirrored to the side on which the other one is. */
export interface ContactShape {
  /** The arm on the other one's side of a body that faces the viewer, and the one that is near the viewer when they face each other. */
  inner?: ContactArm
  outer?: ContactArm
  /** Lean of the trunk towards the other one, radians; a step towards them, u. */
  lean?: number
  step?: number
  /** How far the hip is lifted, u: on tiptoe; less than 0 stoops. */
  rise?: number
  /** Turn of the head towards the other one (0 to the viewer, π/2 across the picture) and down, radians; `eyesClosed` 0–1. Left out: where they look. */
  head?: { yaw: number; pitch: number; eyesClosed?: number }
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
  doer(moment: ContactMoment): ContactShape
  other(moment: ContactMoment): ContactShape
}
