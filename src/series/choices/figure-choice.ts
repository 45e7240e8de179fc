import { z } from 'zod'
import { type Figure, figureSchema, gestureSchema, poseSchema, spotSchema } from '#direction'

const { facing, travel, holds, states, expressions, gazes, outfit } = figureSchema.shape
const path = travel.unwrap().pick({ from: true, to: true })

/**
 * What a person decided about someone in one shot. A chosen pose, face, gesture or gaze holds for the whole shot and replaces
 * what the person would have done during it.
 */
export const figureChoiceSchema = z.strictObject({
  /** False takes the person out of the picture; true puts them in where direction did not. */
  present: z.boolean().optional(),
  spot: spotSchema.optional(),
  /** Yaw of the body, radians: 0 to the viewer, −π/2 to the left of the picture. */
  facing: facing.optional(),
  pose: poseSchema.optional(),
  /** A way through the picture over the whole shot; null stays where they are. */
  travel: path.nullable().optional(),
  expression: expressions.element.shape.expression.optional(),
  /** Strength of the face, 0–1. */
  intensity: expressions.element.shape.intensity.optional(),
  gaze: gazes.element.shape.target.optional(),
  gesture: gestureSchema.optional(),
  holds: holds.partial().optional(),
  states: states.optional(),
  /** Key in the design's wardrobe; null is what the person usually wears. */
  outfit: outfit.optional(),
})
export type FigureChoice = z.infer<typeof figureChoiceSchema>

/** Someone who was put into a shot by hand: standing, calm, looking at the viewer. */
export function standingFigure(character: string): Figure {
  return {
    character,
    spot: 'centre',
    facing: 0,
    poses: [{ at: 0, pose: 'stand' }],
    travel: null,
    turns: [],
    expressions: [{ at: 0, expression: 'neutral', intensity: 0.4 }],
    gestures: [],
    gazes: [{ at: 0, target: 'viewer' }],
    holds: { right: null, left: null },
    states: [],
    outfit: null,
  }
}

/** @param length of the shot, frames */
export function applyFigureChoice(figure: Figure, choice: FigureChoice, length: number): Figure {
  const out = { ...figure }
  if (choice.spot !== undefined) {
    out.spot = choice.spot
    // Who is put somewhere stands there from the first frame on.
    out.travel = null
  }
  if (choice.facing !== undefined) {
    out.facing = choice.facing
    out.turns = []
  }
  if (choice.pose !== undefined) {
    out.poses = [{ at: 0, pose: choice.pose }]
    if (choice.pose !== 'walk' && choice.pose !== 'run') out.travel = null
  }
  if (choice.travel !== undefined) {
    out.travel = choice.travel === null ? null : { ...choice.travel, start: 0, length }
  }
  if (choice.expression !== undefined) {
    const intensity = choice.intensity ?? Math.max(...figure.expressions.map((entry) => entry.intensity))
    out.expressions = [{ at: 0, expression: choice.expression, intensity }]
  } else if (choice.intensity !== undefined) {
    const { intensity } = choice
    out.expressions = figure.expressions.map((entry) => ({ ...entry, intensity }))
  }
  if (choice.gaze !== undefined) out.gazes = [{ at: 0, target: choice.gaze }]
  if (choice.gesture !== undefined)
    out.gestures = choice.gesture === 'rest' ? [] : [{ at: 0, gesture: choice.gesture, length }]
  if (choice.holds !== undefined) {
    const { right = figure.holds.right, left = figure.holds.left } = choice.holds
    out.holds = { right, left }
  }
  if (choice.states !== undefined) out.states = choice.states
  if (choice.outfit !== undefined) out.outfit = choice.outfit
  return out
}
