import type { Pen } from '../base/pen.ts'
import { oval, poly, stroke } from '../paint/brush.ts'
import { backPlane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

/** A lifebuoy on the rail. */
export function lifebuoy(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0.72, z)
  const r = 0.3 * space.scale(z)
  ctx.lineWidth = r * 0.42
  ctx.strokeStyle = tone.lit('#e0503e')
  ctx.beginPath()
  ctx.arc(px, py, r * 0.75, 0, 6.29)
  ctx.stroke()
  ctx.strokeStyle = tone.lit('#f6f2ea')
  for (let i = 0; i < 4; i++) {
    ctx.beginPath()
    ctx.arc(px, py, r * 0.75, i * 1.571 - 0.22, i * 1.571 + 0.22)
    ctx.stroke()
  }
}

/** A coil of rope. */
export function ropeCoil(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0.02, z)
  for (let i = 0; i < 4; i++)
    oval(ctx, px, py - i * 9, 62 - i * 3, 20, i % 2 ? tone.lit('#b89a6a') : tone.lit('#d0b484'))
}

/** The edge of the deck at the left, and the bow's own rail, z m off. */
export function bulwark(pen: Pen, z: number): void {
  const { ctx, space, tone } = pen
  const plank = [space.at(-2.6, 0, -1), space.at(-2.45, 0, 3), space.at(-2.45, 0.12, 3), space.at(-2.6, 0.12, -1)]
  poly(ctx, plank, tone.lit('#eef1f2'))
  bars(pen, backPlane(pen, z), -0.3, 0.3, 0, 0.6, { colour: '#dfe4e6', every: 0.2, rails: [0.6] })
  stroke(ctx, [space.at(-2.5, 0.1, -1), space.at(-2.5, 0.1, 3)], tone.lit('#c9ced2'), 4)
}
