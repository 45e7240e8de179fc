import type { Pen } from '../base/pen.ts'
import { across } from '../paint/brush.ts'
import { column } from './woodwork.ts'

export interface PillarLook {
  /** Height and breadth, m. */
  top: number
  width: number
  colour: string
  /** How much of it the air takes for each metre behind z 1, 0–1. */
  fade?: number
  /** Height of a gilded ring, m. */
  ring?: number
}

/** A round pillar of a hall, its foot at x, z, m. */
export function pillar(pen: Pen, x: number, z: number, look: PillarLook): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [px, foot] = space.at(x, 0, z)
  column(pen, px, space.at(x, look.top, z)[1], foot, look.width * s, look.colour, (z - 1) * (look.fade ?? 0))
  if (look.ring === undefined) return
  ctx.fillStyle = across(ctx, px - 0.21 * s, px + 0.21 * s, [
    [0, tone.lit('#b98f3e')],
    [0.3, tone.lit('#f3d58a')],
    [1, tone.lit('#8a6428')],
  ])
  ctx.fillRect(px - 0.215 * s, space.at(x, look.ring, z)[1], 0.43 * s, 0.3 * s)
}
