import type { CharacterDesign, OutfitLook } from './design.ts'
import type { FigureLight } from './light.ts'
import type { FigurePose } from './pose.ts'

/** One person at one instant, as every drawn part receives it. Contexts are in head units, origin at the head's centre. */
export interface FigureSubject {
  design: CharacterDesign
  /** What is worn in this shot: the design's usual outfit or one of its wardrobe. */
  outfit: OutfitLook
  pose: FigurePose
  light: FigureLight
  /** Pixels per head unit, for line weight and detail. */
  scale: number
}
