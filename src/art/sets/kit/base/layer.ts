import { grounding, vignette } from './edges.ts'
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

interface Layer extends SketchLayer {
  /** The same layer with something on it that is drawn afresh every frame, over what moves there already: a few strokes. */
  moving(animate: (pen: Pen, seconds: number) => void): Layer
}

/** What stands at `depth`, painted in the order in which `draw` names it. */
export const layer = (depth: number, draw: (pen: Pen) => void): Layer => movable({ depth, draw })

/** How dark the corners of the picture are, 0–1, always or by day and after dark; in the shade's colour or one of their own. */
export type Corners = number | readonly [day: number, dark: number, colour?: string]

/** What the place is: its walls or its ground, with the corners of the picture darkened so that the eye stays in the middle. */
export const setting = (depth: number, corners: Corners, draw: (pen: Pen) => void): Layer =>
  layer(depth, (pen) => {
    draw(pen)
    const [day, dark, colour] = typeof corners === 'number' ? [corners, corners] : corners
    vignette(pen, pen.tone.dark ? dark : day, colour)
  })

/** What stands in the place, with the foot of the picture darkened by `foot`, 0–1, where captions lie. */
export const things = (depth: number, foot: number, draw: (pen: Pen) => void): Layer =>
  layer(depth, (pen) => {
    draw(pen)
    grounding(pen, foot)
  })

/** As `things`, but before whoever sits in the set's own seats, and behind everybody else: a desk, a table. */
export const over = (depth: number, foot: number, draw: (pen: Pen) => void): Layer =>
  movable({ ...things(depth, foot, draw), over: true })

const movable = (sketch: SketchLayer): Layer => ({
  ...sketch,
  moving: (more) =>
    movable({
      ...sketch,
      animate(pen, seconds) {
        sketch.animate?.(pen, seconds)
        more(pen, seconds)
      },
    }),
})
