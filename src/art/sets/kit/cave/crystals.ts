import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { rock } from '../land/rock.ts'
import { poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** A boulder in each lower corner with a cluster of crystals that shine, blue at the left, violet at the right. */
export function crystalRocks(pen: Pen, colour: string): void {
  rock(pen, 60, 1560, 360, 300, colour)
  rock(pen, 1050, 1520, 340, 330, colour)
  for (const [x, y, height, light, lean] of [
    [215, 1430, 150, '#8af0ff', 0.3],
    [95, 1420, 150, '#4fc8e0', -0.34],
    [150, 1430, 240, '#5fe0e8', 0.04],
    [960, 1390, 190, '#a58aff', -0.32],
    [1070, 1400, 160, '#c0a8ff', 0.34],
    [1015, 1405, 290, '#8f78ff', 0.02],
  ] as const) {
    glow(pen.ctx, x, y - height * 0.5, height * 1.5, light, 0.4)
    crystal(pen, x, y, height, light, lean)
  }
}

/** A six-sided crystal with its own light, its foot at x, y. */
function crystal(pen: Pen, x: number, y: number, height: number, colour: string, lean: number): void {
  const { ctx } = pen
  const w = height * 0.13
  const top = x + lean * height
  const at = (k: number, up: number): Point => [x + k * w + (top - x) * up, y - height * up]
  poly(ctx, [at(-1, 0), at(-1.1, 0.72), [top, y - height], at(-0.2, 0.66), at(-0.25, 0)], shade(colour, 0.04))
  poly(ctx, [at(-0.25, 0), at(-0.2, 0.66), [top, y - height], at(0.5, 0.68), at(0.45, 0)], shade(colour, 0.12))
  poly(ctx, [at(0.45, 0), at(0.5, 0.68), [top, y - height], at(1.1, 0.74), at(1, 0)], shade(colour, -0.16))
}
