import type { LocalText } from '#core'
import type { Side } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import type { Dresser, Tones } from './dresser.ts'

export interface SleeveCut {
  /** `bare` skin, `fitted` a tube that follows the arm, `wide` hangs open from the forearm as robes do. */
  kind: 'bare' | 'fitted' | 'wide'
  tones: Tones
  /** How far it covers: 1 to the elbow, 2 to the wrist. */
  length: number
  /** Room between arm and cloth, u. */
  ease: number
  /** Band at the end, u long, and what peeps out beyond it. */
  cuff: { tones: Tones; length: number; shirt: Tones | null } | null
  glove: Tones | null
  /** More drawing on the arm: stripes, badges, plates. Runs after the arm is painted. */
  detail?: (d: Dresser, arm: ArmGeometry) => void
}

/** The painted arm, for details: points along it, `t` 0 shoulder … 1 elbow … 2 wrist, `across` −1 … 1 over its width. */
export interface ArmGeometry {
  side: Side
  at(t: number, across: number): Point
}

export interface LegCut {
  kind: 'bare' | 'trousers'
  tones: Tones
  /** Room at thigh, knee and hem, u. */
  ease: readonly [thigh: number, knee: number, hem: number]
  /** 2 to the ankle, 1 to the knee; shorts and breeches end sooner. */
  length: number
  crease: boolean
  detail?: (d: Dresser, leg: LegGeometry) => void
}

export interface LegGeometry {
  side: Side
  /** `t` 0 hip … 1 knee … 2 ankle. */
  at(t: number, across: number): Point
}

export interface ShoeCut {
  kind: 'shoe' | 'heel' | 'boot' | 'sneaker' | 'cloth' | 'bare'
  tones: Tones
  sole: string
  /** Height of a boot's shaft above the ankle, u. */
  shaft: number
}

export interface SkirtCut {
  tones: Tones
  /** Where it begins and ends: heights of an adult's body, u from the head's centre (waist 510, floor 1695). */
  from: number
  to: number
  /** Half width beyond the hip at the hem, u. */
  flare: number
  /** Room at the hip, u. */
  ease: number
  /** Pleats or hanging folds. */
  folds: number
  /** Colour that the cloth runs into at the hem; null is one colour. */
  hem: string | null
  detail?: (d: Dresser, skirt: SkirtGeometry) => void
}

export interface SkirtGeometry {
  /** `across` −1 left edge … 1 right edge in the picture, `t` 0 waist … 1 hem. */
  at(across: number, t: number): Point
  /** Where the middle of the front lies across, −1 … 1; beyond ±1 it is turned away. */
  middle: number
  path: Path2D
}

export interface OutfitCut {
  sleeve: SleeveCut
  leg: LegCut
  shoe: ShoeCut
  skirt: SkirtCut | null
  /** The trunk's clothes, over neck and chest, under the near arm. */
  torso(d: Dresser): void
  /** What hangs behind the body: capes, hoods, packs. Seen in front when the figure turns its back. */
  behind?(d: Dresser): void
  /** Drawn after each arm: pauldrons, straps, epaulettes. */
  shoulder?(d: Dresser, side: Side): void
  /** Drawn last: stethoscope, lanyard, hanging things. */
  over?(d: Dresser): void
}

/** One outfit of the library: what it is called, where it belongs, and how it is cut for a body. */
export interface OutfitDefinition {
  id: string
  /** Everybody of its trade wears the same; otherwise no two of a cast do. */
  uniform?: true
  label: LocalText
  era: 'modern' | 'period' | 'future' | 'any'
  sex: 'any' | 'female' | 'male'
  /** Colours that suit it: main, second, accent. The first is the usual one. */
  palettes: readonly (readonly [main: string, second: string, accent: string])[]
  /** How much further than other clothes it spreads around the legs, u. */
  spread?: number
  /** Where hands that have nothing to do are put away: in its sleeves, at its belt, or nowhere. Left out: in its pockets. */
  handsGo?: 'sleeves' | 'belt' | 'nowhere'
  cut(d: Dresser): OutfitCut
}
