import type { Pen } from '../base/pen.ts'
import { sideBed } from '../furniture/beds.ts'
import { box } from '../paint/box.ts'
import { disc } from '../paint/brush.ts'
import { backPlane } from '../paint/plane.ts'
import { curtain } from '../rooms/curtain.ts'

/** A bed under a carved canopy on four posts, gauze behind it and drawn aside before it. */
export function canopyBed(
  pen: Pen,
  { z, cover, wood, gauze }: { z: number; cover: string; wood: string; gauze: string },
): void {
  const { ctx, tone } = pen
  const [front, rear] = [backPlane(pen, z), backPlane(pen, z + 1.1)]
  curtain(pen, rear, -1.2, 1.2, 0.3, 2.35, '#b98a86')
  sideBed(pen, { x: 0, z, length: 2.15, width: 1.1, wood, cover, head: 0.8, foot: 0.8 })
  for (const x of [-1.14, 1.14]) box(pen, { x, z, width: 0.1, height: 2.3, depth: 0.1 }, wood)
  box(pen, { x: 0, z: z - 0.02, y: 2.2, width: 2.5, height: 0.22, depth: 1.2 }, '#7a3a2a', { contact: false })
  for (let i = -5; i <= 5; i++) {
    const [x, y] = front(i * 0.22, 2.3)
    disc(ctx, x, y, 13, tone.lit('#d8b25e'))
    disc(ctx, x, y, 7, tone.lit('#7a3a2a'))
  }
  curtain(pen, front, -1.12, -0.82, 0.5, 2.2, gauze)
  curtain(pen, front, 0.82, 1.12, 0.5, 2.2, gauze)
}
