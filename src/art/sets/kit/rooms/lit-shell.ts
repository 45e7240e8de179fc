import { type Corners, setting, things } from '../base/layer.ts'
import type { Pen } from '../base/pen.ts'
import { type Room, type RoomLook, roomShell, type Walls } from './shell.ts'

/** What light a room has that no sun reaches, and how dark the picture's corners and its foot get. */
export interface OwnLight {
  /** The pen in that light. */
  light: (pen: Pen) => Pen
  corners: Corners
  foot?: number
}

/** A bare room in a light of its own: a ship's, a bunker's. `furnish` gets that light's pen, too. */
export const litShell = (
  depth: number,
  room: Room,
  look: RoomLook,
  { light, corners, foot }: OwnLight,
  furnish: (pen: Pen, walls: Walls, own: Pen) => void,
) => {
  const shell = setting(depth, corners, (pen) => {
    const own = light(pen)
    furnish(pen, roomShell(own, room, look), own)
  })
  return foot === undefined ? shell : things(depth, foot, shell.draw)
}
