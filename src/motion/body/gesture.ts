import type { ArmPose } from '#art'
import { type Radians, type Seconds, smoothstep } from '#core'

export interface GestureMoment {
  /** Since the gesture began. */
  seconds: Seconds
  /** How long it is held in all. */
  length: Seconds
  facing: Radians
  /** The hand that does it when only one does: the one that holds the thing. Left out: the one that reads best from `facing`. */
  hand?: 'left' | 'right'
  /** How far away across the picture whoever it is meant for stands, u. Left out: at arm's length and more. */
  apart?: number
  /** How much lower their head is than one's own as both stand, u. Left out: as high. */
  lower?: number
}

/** What the arms do instead of the pose; null leaves an arm alone. `weight` 0–1 is how far the gesture has come in. */
export interface GestureShape {
  left: ArmPose | null
  right: ArmPose | null
  weight: number
  /** Lean of the trunk that goes with it, radians, added. */
  lean: number
}

export type GestureEvaluator = (moment: GestureMoment) => GestureShape

/** In, hold, out: quick to come, slower to go. */
export function envelope({ seconds, length }: GestureMoment, rise = 0.32, fall = 0.45): number {
  const fit = Math.min(1, length / (rise + fall + 0.05))
  return smoothstep(0, rise * fit, seconds) * (1 - smoothstep(length - fall * fit, length, seconds))
}

/** The hand that a gesture towards somebody is done with: the one asked for, else the one on the side that the figure faces. */
export function handFacing({ hand, facing }: Pick<GestureMoment, 'hand' | 'facing'>): 'left' | 'right' {
  return hand ?? (facing > 0.08 && facing < 2.6 ? 'left' : 'right')
}

/** As far forward as `wanted`, but no further than to the middle between two who stand close, less `short`, u: over nobody's chest. */
export function halfWay({ apart }: GestureMoment, wanted: number, short = 0): number {
  return apart === undefined ? wanted : Math.max(140, Math.min(wanted, (apart / 2 - short) / 0.89))
}

/** How much lower than between two as tall as each other what goes from hand to hand is, u: half way to who is smaller, or taller. */
export const between = ({ lower = 0 }: GestureMoment): number => Math.max(-170, Math.min(240, lower / 2))

/** 1 for the left hand, −1 for the right. */
export const sideOf = (hand: 'left' | 'right'): 1 | -1 => (hand === 'left' ? 1 : -1)

/** A gesture of one arm, given to the hand asked for, else to `usual`: the right, or the one on the side that the figure faces. */
export function oneArm(
  moment: GestureMoment,
  arm: ArmPose,
  lean = 0,
  usual: 'right' | 'facing' = 'right',
  rise = 0.32,
): GestureShape {
  const hand = usual === 'facing' ? handFacing(moment) : (moment.hand ?? 'right')
  return {
    left: hand === 'left' ? arm : null,
    right: hand === 'right' ? arm : null,
    weight: envelope(moment, rise),
    lean,
  }
}
