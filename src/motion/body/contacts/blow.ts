import { clamp, lerp } from '#core'
import { blowLands } from '#direction'
import type { ContactArm, ContactMoment, ContactShape, Place, PlantedFoot } from './contact.ts'

/** A body at one moment of a blow. The `strike` arm is the one that holds the weapon, else the one near the viewer. */
export interface BlowKey {
  /** Seconds from the moment the blow lands. */
  at: number
  /** How it comes there: `strike` gathers speed to the end, `rebound` comes at once and slows, `ease` does both gently. */
  way: 'ease' | 'strike' | 'rebound'
  strike: Place
  guard: Place
  /** Where the blade points: 0 up, towards the other one positive, radians. */
  blade: number
  lean: number
  step: number
  turn: number
  bend: number
  crouch: number
  head: { yaw: number; pitch: number; roll: number }
  /** The foot on the side of the guard, and the other one. */
  front: PlantedFoot
  back: PlantedFoot
}

/** How high a foot is lifted that is set elsewhere. */
const stride = 55

/** On guard, towards the other one: everything that a key does not say. */
const onGuard: BlowKey = {
  at: 0,
  way: 'ease',
  strike: [70, 262, 130],
  guard: [215, 236, 10],
  blade: 0.5,
  lean: 0.06,
  step: 0,
  turn: 0,
  bend: 0.05,
  crouch: 84,
  head: { yaw: 1.15, pitch: 0.05, roll: 0 },
  front: { towards: 175, near: -20, up: 0, pitch: 0 },
  back: { towards: -225, near: 40, up: 0, pitch: 0.35 },
}

export const key = (at: number, way: BlowKey['way'], change: Partial<BlowKey> = {}): BlowKey => ({
  ...onGuard,
  ...change,
  at,
  way,
})

export const foot = (towards: number, near: number, pitch = 0, up = 0): PlantedFoot => ({ towards, near, up, pitch })

/** The body between two keys of a blow, as a contact's shape. */
export function blowShape(
  keys: readonly BlowKey[],
  { seconds, hand }: Pick<ContactMoment, 'seconds' | 'hand'>,
  arms: { strike: Pick<ContactArm, 'hand' | 'elbow' | 'over'>; guard: Pick<ContactArm, 'hand' | 'elbow' | 'over'> },
): ContactShape {
  const since = seconds - blowLands
  const next = keys.findIndex(({ at }) => at > since)
  const to = keys[next < 0 ? keys.length - 1 : next]!
  const from = keys[next < 0 ? keys.length - 1 : Math.max(0, next - 1)]!
  const t = to.at > from.at ? clamp((since - from.at) / (to.at - from.at), 0, 1) : 1
  const s = { ease: t * t * (3 - 2 * t), strike: t ** 2.4, rebound: 1 - (1 - t) ** 2.6 }[to.way]
  const now = between(from, to, s)
  const strike: ContactArm = { ...arms.strike, wrist: now.strike, propTurn: now.blade }
  const guard: ContactArm = { ...arms.guard, wrist: now.guard }
  const near = hand === 'outer'
  // A body turns with the arm that strikes: the near one leads it away from the viewer, the far one towards.
  return {
    outer: near ? strike : guard,
    inner: near ? guard : strike,
    lean: now.lean,
    step: now.step,
    turn: near ? now.turn : -0.6 * now.turn,
    bend: now.bend,
    crouch: now.crouch,
    head: now.head,
    feet: {
      inner: stepping(from.front, to.front, now.front, s),
      outer: stepping(from.back, to.back, now.back, s),
    },
  }
}

/** A foot that goes elsewhere leaves the ground on the way. */
function stepping(from: PlantedFoot, to: PlantedFoot, now: PlantedFoot, s: number): PlantedFoot {
  const far = Math.min(1, Math.abs(to.towards - from.towards) / 120)
  return { ...now, up: now.up + stride * far * Math.sin(Math.PI * s) }
}

/** Every number of two keys, part of the way from one to the other. */
function between<T>(a: T, b: T, t: number): T {
  if (typeof a === 'number') return lerp(a, b as number, t) as T
  if (Array.isArray(a)) return a.map((one, i) => between(one, (b as unknown[])[i], t)) as T
  if (a === null || typeof a !== 'object') return a
  return Object.fromEntries(Object.entries(a).map(([name, one]) => [name, between(one, b[name as keyof T], t)])) as T
}
