import { type CharacterDesign, drawFigure, expressionFace, figureMetrics, type OutfitLook, restFace } from '#art'
import { type FrameRate, framesPerSecond25 } from '#core'
import type { Expression, Figure, Pose } from '#direction'
import { evaluateFigure } from '#motion'
import { plainShot } from './plain-shot.ts'

/** One person alone, as the designer shows them. */
export interface PortraitRecipe {
  design: CharacterDesign
  /** Null is what they usually wear. */
  outfit: OutfitLook | null
  expression: Expression
  /** Strength of the face, 0–1. */
  intensity: number
  pose: Pose
  /** Yaw of body and head, radians: 0 to the viewer, ±π away. */
  facing: number
  crop: keyof typeof crops
}

/** What of the person is shown: where the head's centre stands, and the height of the picture, in head units. */
const crops = {
  face: { above: 205, height: 400 },
  bust: { above: 225, height: 640 },
  full: { above: 215, height: 0 },
} as const

const rate: FrameRate = framesPerSecond25
/** Late enough that they have settled. */
const settled = 40

/** Paints a person over the whole of a canvas whose ground stays as it is. */
export function paintPortrait(
  ctx: CanvasRenderingContext2D,
  { design, outfit, expression, intensity, pose, facing, crop }: PortraitRecipe,
  { width, height }: { width: number; height: number },
): void {
  const figure: Figure = {
    character: design.id,
    spot: 'centre',
    facing,
    poses: [{ at: 0, pose }],
    travel: null,
    turns: [],
    expressions: [{ at: 0, expression, intensity }],
    gestures: [],
    gazes: [{ at: 0, target: 'viewer' }],
    holds: { right: null, left: null },
    states: [],
    outfit: null,
  }
  const standing = evaluateFigure({ figure, shot: plainShot([figure]), design, speech: {}, rate }, settled)
  const face = { ...restFace, ...expressionFace(expression, intensity) }
  const { floor } = figureMetrics(design)
  const { above, height: tall } = crops[crop]
  const units = tall > 0 ? tall : above + floor + 40
  const scale = height / units
  ctx.save()
  ctx.translate(width / 2, above * scale)
  ctx.scale(scale, scale)
  if (crop === 'full') {
    ctx.fillStyle = 'rgba(0,0,0,.28)'
    ctx.beginPath()
    ctx.ellipse(0, floor - 6, 190, 26, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  drawFigure(ctx, {
    design,
    outfit: outfit ?? design.outfit,
    // Exactly the asked turn and face: no blink, no glance.
    pose: { ...standing, face, head: { ...standing.head, yaw: facing, roll: 0 } },
    light: { side: -1, below: false },
    scale,
  })
  ctx.restore()
}
