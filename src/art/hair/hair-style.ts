import type { Random } from '#core'
import type { Point3 } from '../head/space.ts'

/** A strand of hair as the family's members describe it: a way through space, and how wide it is. */
export interface Lock {
  /** Five points or more, root to tip, in head space of a head that faces the viewer. */
  way: readonly Point3[]
  /** Full width, u. */
  width: number
  /** Width along the strand, 0–1; a sharp-ended leaf when left out. */
  profile?: (t: number) => number
  /** How far the tip swings with sway 1, u. */
  swing: number
  /** Inner lines, 0–3. */
  lines?: number
  /** Darker strands lie under others. */
  under?: boolean
  /** Lies on the head under the ear: short hair round it. */
  close?: boolean
  /** Seen on its own from the front too, so never darkened as the inside of the hair: tails. */
  free?: boolean
}

/** A rounded mass of hair that is not a strand: bun, top-knot, coil. */
export interface HairBall {
  centre: Point3
  radius: number
  /** Height against width. */
  aspect: number
  /** Turns of the coil drawn on it. */
  coils: number
}

/** The edge of the hair on the head: elevation (degrees) at azimuths 0 … 180, the same on both sides. */
export type Hairline = readonly (readonly [azimuth: number, elevation: number])[]

export interface HairParts {
  hairline: Hairline
  locks: readonly Lock[]
  balls?: readonly HairBall[]
  /** Radius of the hair's shell against the skull's, 1 usual; 0.93 cropped. */
  shell: number
  /** False where hair covers the ears. */
  ears: boolean
  /** No hair: the skull is skin. */
  bare?: boolean
  /** Strength of the band of light, 0–1. */
  gloss: number
  /** False where strands lie combed back: the hairline is inked with baby hair. */
  fringe: boolean
  /** From this point on the head (azimuth, elevation) the combed lines fan out. */
  whorl: readonly [azimuth: number, elevation: number]
}

export interface HairRequest {
  /** −1 the character's right … 1 left. */
  part: number
  volume: number
  random: Random
}

/** A member of the hair family. */
export interface HairStyle {
  name: string
  label: { zh: string; en: string }
  /** For choosing when the words leave it open. */
  wornBy: {
    sex: 'female' | 'male' | 'both'
    ages: readonly ('child' | 'teen' | 'adult' | 'middle' | 'elder')[]
    era: 'modern' | 'ancient' | 'any'
  }
  /** 0 cropped … 1 below the waist: for reading words like 长发. */
  length: number
  build(request: HairRequest): HairParts
}
