import type { Pen } from './pen.ts'

/** One sheet of a set as its file says it: how far it stands, what is on it, what of that moves. */
export interface SketchLayer {
  /** Parallax: 0 at the horizon, 1 at the actors, over 1 between them and the camera. */
  depth: number
  /** Stands before whoever sits in the set's own seats. */
  over?: boolean
  draw(pen: Pen): void
  animate?(pen: Pen, seconds: number): void
}

interface StillLayer extends SketchLayer {
  /** The same layer with something on it that is drawn afresh every frame: a few strokes. */
  moving(animate: (pen: Pen, seconds: number) => void): SketchLayer
}

/** What stands at `depth`, painted in the order in which `draw` names it. */
export const layer = (depth: number, draw: (pen: Pen) => void): StillLayer => still({ depth, draw })

/** A layer that stands before whoever sits in the set's own seats, and behind everybody else: a desk, a table. */
export const over = (depth: number, draw: (pen: Pen) => void): StillLayer => still({ depth, over: true, draw })

const still = (sketch: SketchLayer): StillLayer => ({ ...sketch, moving: (animate) => ({ ...sketch, animate }) })
