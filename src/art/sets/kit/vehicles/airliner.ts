import type { Pen } from '../base/pen.ts'
import { oval, poly, shade, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Walls } from '../rooms/shell.ts'
import { carSeat } from './car-seat.ts'

/** Both sides of an airliner: rounded windows full of sky, lockers that bulge over the seats. */
export function cabinSides(pen: Pen, walls: Walls): void {
  const { ctx, space, tone } = pen
  for (const [plane, s] of [
    [walls.left, -1],
    [walls.right, 1],
  ] as const) {
    for (let z = 7.6; z > 0; z -= 0.95) {
      const [x, y] = plane(z, 1.28)
      const [, top] = plane(z, 1.52)
      const [far] = plane(z + 0.3, 1.28)
      const [rx, ry] = [Math.max(6, Math.abs(far - x) * 0.55), y - top]
      oval(ctx, x, y, rx * 1.4, ry * 1.28, shade(tone.lit('#eceef0'), -0.05))
      oval(ctx, x, y, rx, ry, tone.dark ? tone.sky[1] : tone.sky[2])
      oval(ctx, x, y + ry * 0.45, rx * 0.8, ry * 0.45, tone.sky[3])
      if (!tone.dark) glow(ctx, x, y, ry * 3, '#ffffff', 0.3)
    }
    // Lockers, bulging over the seats.
    for (let z = 7.8; z > -0.9; z -= 1.2) {
      const q = [
        space.at(s * 1.5, 1.68, z),
        space.at(s * 0.95, 1.78, z),
        space.at(s * 0.9, 2.1, z),
        space.at(s * 0.9, 2.1, z + 1.16),
        space.at(s * 0.95, 1.78, z + 1.16),
        space.at(s * 1.5, 1.68, z + 1.16),
      ]
      poly(ctx, q, tone.lit(s < 0 ? '#f4f6f7' : '#e2e5e8'), shade(tone.lit('#dfe2e6'), -0.14), 2)
      stroke(ctx, [space.at(s * 0.95, 1.78, z), space.at(s * 0.95, 1.78, z + 1.16)], '#fff6dc', 5)
    }
  }
}

/** Pairs of seats at both sides of the gangway, from the far row to the near one, 1 m apart. */
export function cabinSeats(pen: Pen, far: number, near: number, cloth: string): void {
  for (let z = far; z > near - 0.5; z -= 1.0)
    for (const s of [-1, 1]) for (const x of [0.66, 1.16]) carSeat(pen, s * x, z, cloth, true, 1.14, '#f4f1ea')
}
