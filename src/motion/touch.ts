import { type CharacterDesign, legScale, proportionsOf } from '#art'
import { smoothstep } from '#core'
import type { Figure, Shot } from '#direction'
import {
  type BodyPosture,
  blendArms,
  blendLegs,
  type ContactMoment,
  type ContactShape,
  envelope,
} from './body/index.ts'
import { type HeadAim, poseContact } from './contact-pose.ts'
import { blowAtNobody, type Meeting, meetingsOf } from './meetings.ts'
import { astride, lifted } from './off-the-ground.ts'

/** Where somebody else's head is against one's own as both stand upright: in one's own u, and how large they are drawn. */
export interface Beside {
  x: number
  y: number
  scale: number
  /** From the middle to the outside of a hanging arm. */
  half: number
}

/** Somebody's part in a meeting, through a shot. */
export interface Touch {
  meeting: Meeting
  /** How the body faces while they stand together: all the shot. */
  facing: number
  /** What this one strikes with, and when that begins, seconds; null for who does not. */
  blow: { limb: 'hand' | 'foot' | 'blade'; side: 'left' | 'right'; begins: number } | null
  /** What the meeting makes of a posture at a time, and how far (0–1) the head turns where it would have it. */
  pose(
    posture: BodyPosture,
    seconds: number,
    facing: number,
  ): { posture: BodyPosture; head: HeadAim | null; turn: number }
}

/** The meeting that somebody has in a shot, if any. `beside` tells where the other is; by default where the contact wants them. */
export function planTouch(
  { figure, shot, design }: { figure: Figure; shot: Shot; design: CharacterDesign },
  fps: number,
  beside?: (character: string, frame: number) => Beside | null,
): Touch | null {
  const meeting =
    meetingsOf(shot).find(({ doer, other }) => doer === figure || other === figure) ?? blowAtNobody(figure)
  if (meeting === null) return null
  const { contact, doer, other, at, length } = meeting
  const does = doer === figure
  const way = (does ? meeting.way : -meeting.way) as 1 | -1
  const partner = (does ? other : doer).character
  // Who is thrown down by it falls by themselves.
  const falls = figure.poses.find((entry) => entry.at > at && entry.pose === 'fall')?.at ?? Number.POSITIVE_INFINITY
  // Who holds somebody as the shot ends has not let go.
  const held = at + length >= shot.length - 12 ? length + 25 : length
  // A blade strikes with the hand that has it; a fist is made of the other one.
  const { inner, outer } =
    way > 0
      ? { inner: figure.holds.left, outer: figure.holds.right }
      : { inner: figure.holds.right, outer: figure.holds.left }
  const armed = contact.strikes?.limb === 'blade' || !does
  const [wanted, free] = armed ? [inner, outer] : [outer, inner]
  const hand = wanted !== null && free === null ? 'inner' : 'outer'
  return {
    meeting,
    facing: way * contact.facing[does ? 0 : 1],
    blow:
      does && contact.strikes !== undefined
        ? { limb: contact.strikes.limb, side: (hand === 'inner') === way > 0 ? 'left' : 'right', begins: at / fps }
        : null,
    pose: (posture, seconds, facing) => {
      const since = seconds - at / fps
      const gone = smoothstep(0.08, 0.5, seconds - falls / fps)
      const weight = contact.carries ? 1 : envelope({ seconds: since, length: held / fps, facing }, 0.3) * (1 - gone)
      const there = beside?.(partner, Math.round(seconds * fps)) ?? {
        x: way * contact.distance,
        y: 0,
        scale: 1,
        half: 190,
      }
      const moment: ContactMoment = {
        seconds: Math.max(0, since),
        length: length / fps,
        on: (away, down, near) => [
          way * there.x + away * there.scale,
          there.y + down * there.scale,
          near * there.scale,
        ],
        hand,
        warded: meeting.warded,
        spans: proportionsOf(design).shoulder.x + 190 > Math.abs(there.x) + there.half,
      }
      const told = contact[does ? 'doer' : 'other'](moment)
      const shape = contact.strikes === undefined ? inFreeHand(told, inner !== null, outer !== null) : told
      const onFeet = shape.feet !== undefined && (posture.stance === 'stand' || posture.stance === 'stride')
      const crouch = onFeet ? (shape.crouch ?? 0) : posture.body.drop
      const drop = (onFeet ? crouch * legScale(proportionsOf(design)) : crouch) - (shape.rise ?? 0)
      const made = poseContact(shape, { design, facing, way, drop })
      const head = made.head === null ? null : { ...made.head, weight }
      if (shape.carried !== undefined)
        return { posture: lifted(shape, shape.carried, posture, { design, way }), head, turn: 0 }
      if (shape.astride !== undefined)
        return { posture: astride(shape, shape.astride, posture, { design, facing, way }), head, turn: 0 }
      const mix = (from: number, to: number) => from + (to - from) * weight
      const legs = onFeet ? made.legs : null
      // A full hand takes no part in an embrace or a push: it goes on holding.
      const busy = (side: 'left' | 'right') => contact.strikes === undefined && figure.holds[side] !== null
      const arm = (side: 'left' | 'right') => {
        const [from, to] = [posture.arms[side], made[side]]
        return to === null || busy(side) ? from : blendArms(from, to, weight)
      }
      return {
        posture: {
          ...posture,
          arms: { left: arm('left'), right: arm('right') },
          body: {
            ...posture.body,
            lean: mix(posture.body.lean, made.lean),
            hipX: mix(posture.body.hipX, made.hipX),
            bend: mix(posture.body.bend, shape.bend ?? posture.body.bend),
            drop: mix(posture.body.drop, crouch) - (shape.rise ?? 0) * weight,
          },
          ...(legs === null || weight === 0
            ? {}
            : {
                stance: 'stride' as const,
                legs: {
                  left: blendLegs(posture.legs.left, legs.left, weight),
                  right: blendLegs(posture.legs.right, legs.right, weight),
                },
              }),
        },
        head,
        turn: made.turn * weight,
      }
    },
  }
}

/** What one arm does, done with the other one where only that is free. */
function inFreeHand(shape: ContactShape, innerFull: boolean, outerFull: boolean): ContactShape {
  const { inner, outer, ...rest } = shape
  if (outerFull && !innerFull && inner === undefined && outer !== undefined) return { ...rest, inner: outer }
  if (innerFull && !outerFull && outer === undefined && inner !== undefined) return { ...rest, outer: inner }
  return shape
}
