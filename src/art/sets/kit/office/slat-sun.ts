import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'
import { reflected } from '../paint/sheet.ts'
import type { Room } from '../rooms/shell.ts'
import { sky } from '../sky/sky.ts'

/** The sun through a wide window with bars; none at night. */
export function slatSun(pen: Pen): void {
  const { space, tone } = pen
  if (tone.hour !== 'night') {
    for (const k of [-1.9, -1.1, -0.3, 0.5, 1.3])
      patch(
        pen,
        [
          space.at(k, 0, 4.7),
          space.at(k + 0.62, 0, 4.7),
          space.at(k * 1.1 - 0.3, 0, 0.3),
          space.at(k * 1.1 - 1.0, 0, 0.3),
        ],
        0.5 * tone.keyPower,
      )
    shafts(pen, { x: 330, y: 300, width: 560, length: 1050, lean: -200, alpha: 0.17 * tone.keyPower })
  }
}

/** The bright sky once more in a polished floor. */
export function skyMirror(pen: Pen, room: Room): void {
  const { ctx, space } = pen
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 300, alpha: 0.22 }, (m) => {
    sky({ ...pen, ctx: m }, { low: 1000, body: false })
    m.clearRect(-140, 0, 380, 2000)
    m.clearRect(840, 0, 600, 2000)
  })
}
