import { grounding, vignette } from '../base/edges.ts'
import { layer } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { type Room, type RoomLook, roomShell, type Walls } from './shell.ts'

/** What light a room has that no sun reaches, and how dark the picture's corners and its foot get. */
export interface OwnLight {
  /** The pen in that light. */
  light: (pen: Pen) => Pen
  corners: readonly [alpha: number, colour: string]
  foot?: number
}

/** A bare room in a light of its own, the same at every hour: a ship's, a bunker's. `furnish` gets that light's pen, too. */
export const litShell = (
  depth: number,
  room: Room,
  look: RoomLook,
  { light, corners, foot = 0 }: OwnLight,
  furnish: (pen: Pen, walls: Walls, own: Pen) => void,
) =>
  layer(depth, (pen) => {
    const own = light(pen)
    furnish(pen, roomShell(own, room, look), own)
    vignette(pen, ...corners)
    if (foot > 0) grounding(pen, foot)
  })
