import type { CharacterDesign, Seating, SetDefinition } from '#art'
import type { DesignPixels } from '#core'
import type { Figure, Shot } from '#direction'
import { meetingsOf } from '#motion'
import type { AngleRule, SizeRule } from './size-rules.ts'
import type { View } from './view.ts'

/** Where someone's head is at one frame, in the coordinates that the view looks at. */
export interface HeadPlace {
  x: DesignPixels
  y: DesignPixels
  /** Pixels per head unit before the view's zoom. */
  scale: number
}

export interface FramedFigure {
  figure: Figure
  design: CharacterDesign
  /** `seated` is in a seat of the set, behind its desk or table; `foreground` is the near, blurred shoulder. */
  layer: 'back' | 'seated' | 'main' | 'foreground'
  /** What they sit on, to be drawn behind them; null for who stands, and for who sits in a seat of the set (`seated`). */
  seat: Seating | null
  /** Standing upright; follows a travel. */
  at(frame: number): HeadPlace
  /** Height of the ground under the feet in the same coordinates, for contact shadows; null out of the picture. */
  groundAt(frame: number): DesignPixels | null
  /** The picture does not go along with the head: of who touches somebody, and of all where some sit and others stand. */
  anchored: boolean
  /** True when the person goes somewhere during the shot. */
  travels: boolean
  /** Colour of the blanket over someone who lies in the set's bed; null out of bed. */
  blanket: string | null
  /** The same for someone seen close, whose head lies on a pillow; null for everybody else. */
  pillow: string | null
}

export interface ShotFraming {
  rule: SizeRule
  angle: AngleRule
  /** Blur of the set in design pixels. */
  blur: DesignPixels
  /** How the shot looks at the set when the camera has not moved. */
  view: View
  /** How it looks at the people: the set's view when they stand in it, else the picture itself. */
  stage: View
  /** Back to front. */
  figures: FramedFigure[]
}

export interface FramingRequest {
  shot: Shot
  set: SetDefinition
  cast: Readonly<Record<string, CharacterDesign>>
  /** Head units from head centre to floor and from the middle to the outside of a hanging arm; the design's height is in them. */
  measure(design: CharacterDesign): { floor: number; hip: number; seat: number; halfWidth: number }
  /** How far the set is painted beyond the picture's edges. */
  overscan: DesignPixels
}

/** Who touches somebody stands behind them; the hands are painted over both. */
export function doersBehind(figures: FramedFigure[]): FramedFigure[] {
  for (const { doer, other, behind } of meetingsOf({ figures: figures.map(({ figure }) => figure) })) {
    const [a, b] = [doer, other].map((one) => figures.findIndex(({ figure }) => figure === one)) as [number, number]
    if (a > b === (behind === doer)) [figures[a], figures[b]] = [figures[b]!, figures[a]!]
  }
  return figures
}
