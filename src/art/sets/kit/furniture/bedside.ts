import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { glow } from '../paint/glow.ts'
import { tableLamp } from './lamps.ts'

/** A cupboard with a lamp at each side of a bed. */
export function bedsideLamps(pen: Pen, wood: string, at: readonly number[]): void {
  for (const x of at) {
    box(pen, { x, z: 3.75, width: 0.5, height: 0.52, depth: 0.45 }, wood)
    tableLamp(pen, x, 0.52, 3.95, '#f6e0bc')
  }
}

/** Their light on the wall after dark. */
export function bedsideGlow(pen: Pen, at: readonly number[]): void {
  if (pen.tone.dark) {
    for (const x of at) {
      const [gx, gy] = pen.space.at(x, 1.4, 4.3)
      glow(pen.ctx, gx, gy, 330, '#ffb978', 0.4)
    }
  }
}
