import type { Pen } from '../base/pen.ts'
import { reflected } from '../paint/sheet.ts'
import type { Room } from './shell.ts'

/** The bright window once more in a polished floor, from x0 to x1 px. */
export function windowMirror(pen: Pen, room: Room, x0: number, x1: number): void {
  const { ctx, space, tone } = pen
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 330, alpha: 0.35, blur: 7 }, (m) => {
    m.fillStyle = tone.sky[3]
    m.fillRect(x0, 560, x1 - x0, 480)
  })
}
