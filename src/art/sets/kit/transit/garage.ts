import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import type { Room } from '../rooms/shell.ts'
import { pipes } from '../tech/plating.ts'
import { strip } from '../tech/strip.ts'

/** Two rows of tubes under a garage's ceiling with their light on the floor, and red pipes between them. */
export function garageCeiling(pen: Pen, room: Room): void {
  const { ctx, space } = pen
  const ceiling = levelPlane(pen, room.height - 0.05)
  for (let z = 26; z >= 1; z -= 3.4)
    for (const x of [-1.4, 1.4]) {
      strip(pen, [ceiling(x, z), ceiling(x, z + 1.5)], '#e8f6ff', 3 + 26 / (z + 3))
      const [gx, gy] = space.at(x, 0, z + 0.7)
      glow(ctx, gx, gy, 1.5 * space.scale(z), '#dfeeff', 0.34, { flat: 0.3 })
    }
  pipes(pen, (u, v) => space.at(v - 2.4, room.height - 0.12, u), space.near, 29, [0.05, 0.4], 0.07, '#b8433c')
}

/** Bays on both sides of a lane, and arrows along it. */
export function bays(pen: Pen): void {
  const { ctx, tone } = pen
  const plane = levelPlane(pen)
  for (let z = 0.4; z < 26; z += 2.6)
    for (const s of [-1, 1])
      stroke(ctx, [plane(s * 2.3, z), plane(s * 5.4, z)], tone.lit('#f0ead2'), 1.5 + 22 / (z + 3))
  for (const z of [1.5, 8, 16]) {
    poly(ctx, [plane(-0.1, z), plane(0.1, z), plane(0.1, z + 1.6), plane(-0.1, z + 1.6)], tone.lit('#f2efe0'))
    poly(ctx, [plane(-0.32, z + 1.5), plane(0.32, z + 1.5), plane(0, z + 2.3)], tone.lit('#f2efe0'))
  }
}

/** A pillar with a striped foot and the number of its bay. */
export function garagePillar(pen: Pen, x: number, z: number, height: number): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z, width: 0.5, height, depth: 0.5 }, '#b9bec2')
  box(pen, { x, z: z - 0.01, width: 0.51, height: 1.1, depth: 0.51 }, '#d8b23c', { contact: false })
  const face = (u: number, v: number) => space.at(u, v, z - 0.02)
  for (let i = 0; i < 3; i++)
    poly(ctx, rect(face, x - 0.25, 0.16 + i * 0.34, x + 0.25, 0.31 + i * 0.34), tone.lit('#2f3034'))
  const [px, py] = face(x, 1.75)
  ctx.fillStyle = tone.lit('#33404f')
  ctx.font = `${0.3 * space.scale(z)}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(x < 0 ? 'B2' : 'C1', px, py)
}
