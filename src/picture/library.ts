import type {
  Box,
  CharacterDesign,
  EffectDefinition,
  FigurePose,
  FigureSubject,
  PropDefinition,
  SetDefinition,
} from '#art'
import type { FrameRate } from '#core'
import type { EffectKind, Figure, PropKind, Shot, SpeechTiming } from '#direction'
import type { Beside } from '#motion'

/** What moves a person through a shot, planned once for all its frames. */
export interface MotionRequest {
  figure: Figure
  shot: Shot
  design: CharacterDesign
  speech: Readonly<Record<string, SpeechTiming>>
  rate: FrameRate
  wind: number
  travelled: (frame: number) => number
  /** Where somebody else of the shot stands at a frame, in the figure's own head units. */
  beside: (character: string, frame: number) => Beside | null
}

/** The drawn library and the motion that a shot is painted from. The house's own is `houseLibrary`; tests bring a small one. */
export interface PaintLibrary {
  setNamed(id: string): SetDefinition
  effectNamed(kind: EffectKind): EffectDefinition
  propNamed(kind: PropKind): PropDefinition
  drawFigure(ctx: CanvasRenderingContext2D, subject: FigureSubject): void
  /** Only what lies upon somebody who stands nearer: hands and forearms. */
  drawReach(ctx: CanvasRenderingContext2D, subject: FigureSubject): void
  /** Standing upright, in head units from the head's centre; the design's height is in them. */
  figureMetrics(design: CharacterDesign): { floor: number; hip: number; seat: number; halfWidth: number }
  /** Where a pose puts the head against where it is in standing upright, head units. */
  headPlacement(design: CharacterDesign, pose: FigurePose): { x: number; y: number }
  /** Around all that a face moves when it speaks and looks, in head units as drawn. */
  faceBox(design: CharacterDesign, pose: FigurePose): Box
  /** Within which someone is certainly drawn, in head units; null where that cannot be told. */
  figureExtent(design: CharacterDesign, pose: FigurePose, outfit: FigureSubject['outfit']): Box | null
  planFigure(request: MotionRequest): (frame: number) => FigurePose
}
