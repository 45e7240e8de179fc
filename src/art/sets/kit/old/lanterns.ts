import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lantern } from './hangings.ts'

/** A red lantern that hangs from a point in the space, `size` m broad. */
export function hungLantern(pen: Pen, x: number, y: number, z: number, size: number): void {
  lantern(pen, ...pen.space.at(x, y, z), size * pen.space.scale(z))
}

/** Ropes across a street from eave to eave, six of them, three lanterns on every second one. */
export function lanternRopes(pen: Pen): void {
  const { ctx, space } = pen
  for (let i = 0; i < 6; i++) {
    const z = 2.6 + i * 3
    const sag = 0.5 * space.scale(z)
    const [a, b] = [space.at(-2.4, 4.2, z), space.at(2.4, 4.2, z)]
    ctx.strokeStyle = withAlpha('#2a1c1c', 0.7)
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.moveTo(...a)
    ctx.quadraticCurveTo(540, a[1] + sag, ...b)
    ctx.stroke()
    if (i % 2 === 0) continue
    for (const t of [0.25, 0.5, 0.75])
      lantern(pen, a[0] + (b[0] - a[0]) * t, a[1] + sag * 2 * t * (1 - t), 0.34 * space.scale(z))
  }
}
