import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

/** Steam that rises from a point, as over a pot of tea, for `moving`: how far it sways, rises and how large a puff begins, px. */
export function steam(
  pen: Pen,
  seconds: number,
  [x, y, z]: readonly [x: number, y: number, z: number],
  { puffs = 3, sway = 12, rise = 190, size = 40, colour = '#ffffff', alpha = 0.32 } = {},
): void {
  const [px, py] = pen.space.at(x, y, z)
  for (let i = 0; i < puffs; i++) {
    const t = (seconds * 0.3 + i / puffs) % 1
    const aside = Math.sin(i * 2 + seconds) * sway
    glow(pen.ctx, px + aside, py - t * rise, size + t * size, colour, alpha * Math.sin(Math.PI * t))
  }
}
