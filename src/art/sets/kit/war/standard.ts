import type { Pen } from '../base/pen.ts'
import { banner } from '../old/hangings.ts'
import { poly, stroke } from '../paint/brush.ts'

export interface StandardLook {
  /** Height of the pole, m. */
  height: number
  /** Breadth and length of the banner, m; how far below the top it hangs and how far the wind takes it. */
  banner: readonly [width: number, length: number, below: number, sway: number]
  word?: string
  /** A spear's head on the pole. */
  spear?: boolean
}

/** An army's banner on its pole, which stands at a point; the cloth hangs to the right, or to the left where `way` is −1. */
export function standard(
  pen: Pen,
  [x, y, z]: readonly [x: number, y: number, z: number],
  colour: string,
  { height, banner: [width, length, below, sway], word = '', spear = false }: StandardLook,
  way = 1,
): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, y, z)
  const s = space.scale(z)
  const top = py - height * s
  stroke(
    ctx,
    [
      [px, py],
      [px, top],
    ],
    tone.lit('#4a3626'),
    0.06 * s,
  )
  const head = [
    [px - 0.06 * s, top],
    [px, top - 0.35 * s],
    [px + 0.06 * s, top],
  ] as const
  if (spear) poly(ctx, head, tone.lit('#c9ccd2'))
  banner(pen, px + way * 0.34 * s, top + below * s, width * s, length * s, colour, word, sway * s)
}
