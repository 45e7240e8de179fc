import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { patch } from '../light/lamplight.ts'

/** What a window in the right wall throws over the floor: the sun with its beams, or the moon. */
export function sideLight(pen: Pen): void {
  const { space, tone } = pen
  if (tone.hour !== 'night') {
    patch(
      pen,
      [space.at(1.85, 0, 3.4), space.at(1.85, 0, 1.4), space.at(-0.8, 0, 0.2), space.at(-0.6, 0, 2.2)],
      0.6 * tone.keyPower,
    )
    shafts(pen, { x: 700, y: 380, width: 320, length: 1000, lean: -420, alpha: 0.2 * tone.keyPower })
  } else
    patch(
      pen,
      [space.at(1.85, 0, 3.4), space.at(1.85, 0, 1.4), space.at(-0.4, 0, 0.4), space.at(-0.2, 0, 2.2)],
      0.5,
      '#9fb8ff',
    )
}
