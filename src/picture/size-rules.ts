import type { DesignPixels, Radians, Unit } from '#core'
import type { Angle, ShotSize } from '#direction'

/** How a shot size looks: art bible §9. */
export interface SizeRule {
  /** Pixels per head unit. */
  scale: number
  /** Height of the head's centre as a fraction of the picture; for whole figures, of the feet. */
  anchor: Unit
  /** Whole figures stand in the set itself; closer, the set is a soft backdrop. */
  inSet: boolean
  /** Zoom into the set, and its blur in design pixels, for a backdrop. */
  zoom: number
  blur: DesignPixels
}

export const sizeRules: Record<ShotSize, SizeRule> = {
  ELS: { scale: 0.3, anchor: 0.82, inSet: true, zoom: 1, blur: 0 },
  LS: { scale: 0.45, anchor: 0.86, inSet: true, zoom: 1, blur: 0 },
  FS: { scale: 0.62, anchor: 0.885, inSet: true, zoom: 1, blur: 0 },
  MLS: { scale: 0.95, anchor: 0.335, inSet: false, zoom: 1.25, blur: 4 },
  MS: { scale: 1.5, anchor: 0.385, inSet: false, zoom: 1.45, blur: 7 },
  MCU: { scale: 2.2, anchor: 0.425, inSet: false, zoom: 1.7, blur: 14 },
  CU: { scale: 3.1, anchor: 0.415, inSet: false, zoom: 2.05, blur: 22 },
  ECU: { scale: 5, anchor: 0.375, inSet: false, zoom: 2.5, blur: 26 },
}

/** What an angle does: tips heads, lifts or sinks them, moves the view over the set, turns the picture. */
export interface AngleRule {
  /** Added to the head's pitch: from below we see the chin. */
  pitch: Radians
  /** Added to the head's height, fraction of the picture. */
  lift: number
  /** Added to the view's centre over the set, design pixels. */
  view: DesignPixels
  roll: Radians
  grow: number
}

export const angleRules: Record<Angle, AngleRule> = {
  eye: { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  high: { pitch: 0.2, lift: 0.035, view: 150, roll: 0, grow: 0.95 },
  low: { pitch: -0.2, lift: -0.03, view: -150, roll: 0, grow: 1.05 },
  dutch: { pitch: 0, lift: 0, view: 0, roll: 0.085, grow: 1 },
  'over-shoulder': { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  'point-of-view': { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  top: { pitch: 0.34, lift: 0.055, view: 220, roll: 0, grow: 0.9 },
}
