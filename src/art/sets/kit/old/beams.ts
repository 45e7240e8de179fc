import type { Pen } from '../base/pen.ts'
import { poly, stroke } from '../paint/brush.ts'
import type { Room } from '../rooms/shell.ts'

export interface BeamsLook {
  /** Depth of the first beam and the way to the next, m. */
  from?: number
  every: number
  /** How far a beam hangs below the ceiling, m. */
  drop: number
  /** By turns. */
  colours: readonly string[]
  /** A painted line along each lower edge. */
  edge?: string
}

/** Beams across under a ceiling, from the viewer to the back wall. */
export function ceilingBeams(pen: Pen, room: Room, { from = 0, every, drop, colours, edge }: BeamsLook): void {
  const { ctx, space, tone } = pen
  const { half, height, back } = room
  for (let i = 0; from + i * every < back; i++) {
    const z = from + i * every
    const [low, side] = [height - drop, [-half, half] as const]
    const front = [...side.map((x) => space.at(x, height, z)), ...side.toReversed().map((x) => space.at(x, low, z))]
    poly(ctx, front, tone.lit(colours[i % colours.length]!))
    if (edge !== undefined) stroke(ctx, [front[3]!, front[2]!], tone.lit(edge), 2.5)
  }
}
