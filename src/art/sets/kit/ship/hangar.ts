import type { Pen } from '../base/pen.ts'
import { cratesOfSupplies } from '../furniture/cartons.ts'
import { stand } from '../furniture/stand.ts'
import { shafts } from '../light/air.ts'
import { cutOut, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { levelPlane, type Plane, rect } from '../paint/plane.ts'
import type { Room } from '../rooms/shell.ts'
import { strip } from '../tech/strip.ts'

/** An opening on what is behind the wall, edged with light. */
export function bayDoor(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  const q = rect(wall, u0, v0, u1, v1)
  cutOut(pen.ctx, q)
  strip(pen, q, '#5fb8ff', 3)
}

/** Trusses under the roof with floodlights, and the light that falls from them. */
export function trusses(pen: Pen, { half, back, height }: Room): void {
  const { ctx, space } = pen
  for (let z = 1; z < back; z += 3) {
    const truss = [
      space.at(-half, height, z),
      space.at(half, height, z),
      space.at(half, height - 0.6, z),
      space.at(-half, height - 0.6, z),
    ]
    poly(ctx, truss, '#222a42')
    for (const x of [-2.6, 2.6]) {
      const [lx, ly] = space.at(x, height - 0.7, z)
      glow(ctx, lx, ly, 1.3 * space.scale(z), '#eaf6ff', 0.85, { flat: 0.6 })
    }
  }
  shafts(pen, { x: 120, y: 60, width: 840, length: 1250, lean: 60, alpha: 0.2, colour: '#cfe6ff', count: 5 })
}

/** Yellow marks along both sides of a runway. */
export function runwayMarks(pen: Pen): void {
  const plane = levelPlane(pen)
  for (const s of [-1, 1])
    for (let z = -1; z < 16; z += 1.2) {
      const mark = [plane(s * 2.3, z), plane(s * 2.3, z + 0.6), plane(s * 2.05, z + 0.9), plane(s * 2.05, z + 0.3)]
      poly(pen.ctx, mark, '#e8b23acc')
    }
}

/** Lights that run out along the runway, and warning lamps at both sides, y px down, for `animate`. */
export function hangarLights(pen: Pen, seconds: number, y = 560): void {
  const warning = (seconds * 1.2) % 1 < 0.5 ? 1 : 0.15
  for (const x of [110, 970]) glow(pen.ctx, x, y, 120, '#ff8a3a', 0.6 * warning)
  for (let i = 0; i < 6; i++) {
    const on = (seconds * 2 - i / 6) % 1
    const z = 15 - i * 2.6
    for (const s of [-1, 1]) {
      const [lx, ly] = pen.space.at(s * 1.6, 0, z)
      glow(pen.ctx, lx, ly, 0.4 * pen.space.scale(z), '#5fe0ff', on < 0.3 ? 1 : 0.3)
    }
  }
}

/** Great crates on both sides, x m from the middle, a box on the nearest. */
export function supplies(pen: Pen, x: number): void {
  stand(pen, 0.05 - x, 3.2, 0.9, 0.8, '#6f7a5a', 0.8)
  cratesOfSupplies(pen, x, 2.6)
  stand(pen, -0.15 - x, 4.4, 0.9, 0.8, '#6f7a5a', 0.8)
}
