import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { along, cutOut, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { reflected } from '../paint/sheet.ts'
import type { Walls } from '../rooms/shell.ts'
import { inShip } from '../tech/cold.ts'
import { keys } from '../tech/console.ts'
import { strip } from '../tech/strip.ts'

/** A great window on space, wider at its foot, with two struts and an edge of light. */
export function bridgeWindow(pen: Pen, walls: Walls): void {
  const { ctx } = pen
  const opening = [walls.back(-2.0, 0.75), walls.back(-1.75, 3.1), walls.back(1.75, 3.1), walls.back(2.0, 0.75)]
  cutOut(ctx, opening)
  for (const u of [-0.72, 0.72]) {
    const strut = [
      walls.back(u - 0.06, 0.75),
      walls.back(u * 0.9 - 0.05, 3.1),
      walls.back(u * 0.9 + 0.05, 3.1),
      walls.back(u + 0.06, 0.75),
    ]
    poly(
      ctx,
      strut,
      along(ctx, strut[0]!, strut[3]!, [
        [0, '#2c3a60'],
        [0.4, '#6f86b8'],
        [1, '#1a2340'],
      ]),
    )
  }
  strip(pen, opening, '#5fd8ff', 3)
}

/** The planet's light that comes in by the window: on the deck, which begins z m off, and in the air. */
export function planetLight(pen: Pen, z: number): void {
  const { ctx, space } = pen
  reflected(ctx, { base: space.at(0, 0, z)[1], reach: 420, alpha: 0.5, blur: 8 }, (mirror) => {
    mirror.fillStyle = '#2f6fb8'
    mirror.fillRect(150, 500, 780, 560)
    glow(mirror, 700, 760, 260, '#7fc4ff', 1)
  })
  glow(ctx, 620, 700, 700, '#4f9fff', 0.25)
}

/** A console on each side, x m from the middle, its top and front full of small lights. */
export function consoles(pen: Pen, x: number, z: number): void {
  const { space } = pen
  for (const s of [-1, 1]) {
    const u = s * x
    box(inShip(pen), { x: u, z, width: 1.3, height: 0.85, depth: 0.7 }, '#46557e')
    keys(pen, (a, b) => space.at(a, 0.86, b), u - 0.6, z + 0.02, u + 0.6, z + 0.65, 12, 4)
    strip(pen, [space.at(u - 0.64, 0.85, z - 0.01), space.at(u + 0.64, 0.85, z - 0.01)], '#5fe0ff', 2.5)
    keys(pen, (a, b) => space.at(a, b, z - 0.01), u - 0.5, 0.3, u + 0.5, 0.65, 8, 3)
  }
}
