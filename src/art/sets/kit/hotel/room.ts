import type { Pen } from '../base/pen.ts'
import { floorLamp, tableLamp } from '../furniture/lamps.ts'
import { sofa } from '../furniture/sofa.ts'
import { nightAir } from '../light/hours.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { poly } from '../paint/brush.ts'
import type { Plane } from '../paint/plane.ts'
import { drapedWindow } from '../rooms/draped-window.ts'
import { painting } from '../rooms/painting.ts'
import type { Walls } from '../rooms/shell.ts'
import { frame } from '../rooms/wall.ts'

/** A low window over the city with a drape at each side. */
export function cityWindow(pen: Pen, wall: Plane, frame: string, cloth: string): void {
  const look = { frame, cloth, bars: [3, 1] as const, thick: 0.05, foot: 0.02 }
  drapedWindow(pen, wall, [-0.35, 0.35, 1.6, 2.6], [-0.75, -0.25, 1.5, 1.92], look)
}

/** A sea view in its frame beside the window, a dark television on the right wall. */
export function roomPictures(pen: Pen, { back, right }: Walls): void {
  painting(pen, back, [-1.75, 1.35, -0.95, 2.15], '#c9a45c', ['#e8d9c0', '#7f9fb0', '#3f5a78'], { middle: 0.5 })
  frame(pen, right, 1.2, 0.95, 2.9, 1.85, '#15171c', (q) => poly(pen.ctx, q, '#20242e'))
}

/** A small sofa with a lamp behind it. */
export function readingCorner(pen: Pen, x: number, z: number, cloth: string): void {
  floorLamp(pen, x + 0.25, z - 0.1, 1.6)
  sofa(pen, x, z, 0.9, cloth)
}

/** A night table with its lamp. */
export function nightTable(pen: Pen, x: number, z: number, wood: string): void {
  box(pen, { x, z, width: 0.5, height: 0.55, depth: 0.45 }, wood)
  tableLamp(pen, x, 0.55, z + 0.15)
}

/** The light of a lamp at (x, y, z) after dark. */
export function lampAir(pen: Pen, x: number, y: number, z: number): void {
  if (!pen.tone.dark) return
  const [px, py] = pen.space.at(x, y, z)
  lampGlow(pen, px, py, 150)
}

/** Warm air over the bed's side of the room after dark. */
export const eveningAir = (pen: Pen): void => nightAir(pen, 300, 900, 520, '#ffb878', 0.3)
