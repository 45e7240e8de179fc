import {
  drawFigure,
  drawReach,
  effectNamed,
  faceBox,
  figureExtent,
  figureMetrics,
  headPlacement,
  propNamed,
  setNamed,
} from '#art'
import { planFigure } from '#motion'
import type { PaintLibrary } from './library.ts'
import { makeShotPainter, type ShotPainter, type ShotPainterRequest } from './shot-painter.ts'

/** The library that comes with the house. */
export const houseLibrary: PaintLibrary = {
  setNamed,
  effectNamed,
  propNamed,
  drawFigure,
  drawReach,
  figureMetrics,
  headPlacement,
  faceBox,
  figureExtent,
  planFigure,
}

/** Makes a shot ready to be painted with the house's own sets, people, effects and props. */
export function createShotPainter(request: ShotPainterRequest): ShotPainter {
  return makeShotPainter(request, houseLibrary)
}
