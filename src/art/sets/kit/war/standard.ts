import type { Pen } from '../base/pen.ts'
import { banner } from '../old/hangings.ts'
import { poly, stroke } from '../paint/brush.ts'

interface StandardLook {
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

/** The looks of an army's banners in its camp, and of those on a city's wall. */
export const campFlag: StandardLook = { height: 3.6, banner: [0.6, 1.7, 0.1, 0.06], word: '帅', spear: true }
export const wallFlag: StandardLook = { height: 2.4, banner: [0.56, 1.5, 0.05, 0.05] }
