import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'

/** The sun through a glass front at the left; none at night. */
export function sideSun(pen: Pen): void {
  const { space, tone } = pen
  if (tone.hour !== 'night') {
    patch(
      pen,
      [space.at(-2.2, 0, 5.8), space.at(-2.2, 0, 0.4), space.at(0.6, 0, -0.4), space.at(0.2, 0, 5)],
      0.5 * tone.keyPower,
    )
    shafts(pen, { x: -100, y: 360, width: 420, length: 1100, lean: 420, alpha: 0.2 * tone.keyPower })
  }
}
