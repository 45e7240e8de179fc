import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'
import { glow } from '../paint/glow.ts'
import type { Room } from './shell.ts'

/**
 * What a window in the back wall from `x0` to `x1` (m) throws into the room: a patch on the floor that slides sideways by
 * `lean` (m), and beams; the sun's by day, the moon's at night.
 */
export function windowLight(pen: Pen, room: Room, x0: number, x1: number, lean = 0.7, power = 0.55): void {
  const { space, tone, ctx } = pen
  const at = space.at
  const quad = [
    at(x0, 0, room.back - 0.05),
    at(x1, 0, room.back - 0.05),
    at(x1 + lean, 0, 0.4),
    at(x0 + lean * 0.9, 0, 0.4),
  ]
  const [left, top] = at(x0, Math.min(2.6, room.height - 0.3), room.back)
  if (tone.hour === 'night') {
    patch(pen, quad, power * 1.1, '#a9c4ff')
    glow(ctx, left + 140, top + 260, 560, '#8fb2ff', 0.16)
    return
  }
  patch(pen, quad, power * tone.keyPower)
  const width = at(x1, 0, room.back)[0] - left
  shafts(pen, { x: left, y: top, width, length: 1050, lean: lean * 420, alpha: 0.18 * tone.keyPower })
}

/** Light on the floor between a far edge and a near one, each from x to x at depth z, m. */
export function floorPatch(pen: Pen, far: FloorEdge, near: FloorEdge, power: number, colour = pen.tone.key): void {
  const at = pen.space.at
  const quad = [at(far[0], 0, far[2]), at(far[1], 0, far[2]), at(near[1], 0, near[2]), at(near[0], 0, near[2])]
  patch(pen, quad, power, colour)
}
export type FloorEdge = readonly [x0: number, x1: number, z: number]

/** The sun's patch on the floor, and its beams through the room from (x, y) px towards `lean`; neither at night. */
export function sunPatch(
  pen: Pen,
  far: FloorEdge,
  near: FloorEdge,
  power: number,
  beams: { x: number; y: number; width: number; length?: number; lean: number; alpha: number },
): void {
  if (pen.tone.hour === 'night') return
  floorPatch(pen, far, near, power * pen.tone.keyPower)
  shafts(pen, { length: 900, ...beams, alpha: beams.alpha * pen.tone.keyPower })
}
