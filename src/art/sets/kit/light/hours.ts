import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'
import { type FloorEdge, floorPatch } from '../rooms/daylight.ts'
import { shafts } from './air.ts'

type Beams = Parameters<typeof shafts>[1]

/** The sun's beams into a room, as `shafts`; none at night. */
export function sunbeams(pen: Pen, beams: Beams): void {
  if (pen.tone.hour !== 'night') shafts(pen, { ...beams, alpha: beams.alpha * pen.tone.keyPower })
}

/** The sun's beams across an open place, as `shafts`; none after dark or under cloud. */
export function sunshine(pen: Pen, beams: Beams): void {
  if (!pen.tone.dark && !pen.tone.overcast) shafts(pen, { ...beams, alpha: beams.alpha * pen.tone.keyPower })
}

/** Lamplight that hangs in the air of the whole place after dark. */
export function nightAir(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
  flat = 1,
): void {
  if (pen.tone.dark) glow(pen.ctx, x, y, radius, colour, alpha, { flat })
}

const morning = { x: -40, y: -40, width: 560, length: 1250, lean: 420, alpha: 0.16 }

/** The sun's patch on the ground of an open place, as `floorPatch`, and its beams; neither after dark nor under cloud. */
export function sunnyGround(pen: Pen, far: FloorEdge, near: FloorEdge, power: number, beams: Beams = morning): void {
  if (pen.tone.dark || pen.tone.overcast) return
  floorPatch(pen, far, near, power * pen.tone.keyPower)
  sunshine(pen, beams)
}
