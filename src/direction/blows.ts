import type { FrameRate, Seconds } from '#core'
import { framesFromSeconds } from '#core'
import type { Act } from './lexicon/acts.ts'
import type { Gesture } from './vocabulary.ts'

/** Gestures that land on somebody at one moment, with the whole body behind them. */
export const blowGestures: ReadonlySet<Gesture> = new Set<Gesture>(['punch', 'kick', 'slash'])

/** From the beginning of such a gesture, its wind-up, until it lands. */
export const blowLands: Seconds = 0.4

/** From the cut to the wind-up: time to see who stands there. */
export const blowBegins: Seconds = 0.16

export const isBlow = (act: Act): boolean => act.gesture !== undefined && blowGestures.has(act.gesture)

/** Frame of its shot at which a blow begins. */
export const blowStart = (rate: FrameRate): number => framesFromSeconds(blowBegins, rate)

/** Frame at which whoever is struck down begins to fall. */
export const blowFells = (rate: FrameRate): number => framesFromSeconds(blowBegins + blowLands + 0.08, rate)
