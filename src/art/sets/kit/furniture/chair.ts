import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { contact } from '../paint/glow.ts'

/** A simple chair, its back towards the viewer or away. */
export function chair(pen: Pen, x: number, z: number, colour: string, seat = colour, turned = false): void {
  const back = () => {
    for (const k of [-0.19, 0.19])
      box(pen, { x: x + k, z: turned ? z : z + 0.4, width: 0.05, height: 0.95, depth: 0.05 }, colour, {
        contact: false,
      })
    box(pen, { x, z: turned ? z : z + 0.4, y: 0.62, width: 0.43, height: 0.34, depth: 0.05 }, seat, { contact: false })
  }
  const [cx, cy] = pen.space.at(x, 0, z + 0.2)
  contact(pen.ctx, cx, cy, 0.36 * pen.space.scale(z), 0.1 * pen.space.scale(z), 0.4)
  if (!turned) back()
  for (const [kx, kz] of [
    [-0.19, 0.38],
    [0.19, 0.38],
    [-0.19, 0],
    [0.19, 0],
  ] as const)
    box(pen, { x: x + kx, z: z + kz, width: 0.045, height: 0.45, depth: 0.045 }, colour, { contact: false })
  box(pen, { x, z, y: 0.42, width: 0.45, height: 0.07, depth: 0.45 }, seat, { contact: false })
  if (turned) back()
}

/** A plain bench along the picture: a slab on two feet; `back` m high where it has one. */
export function bench(pen: Pen, x: number, z: number, width: number, colour: string, back = 0): void {
  const plain = { contact: false }
  const [cx, cy] = pen.space.at(x, 0, z + 0.2)
  contact(pen.ctx, cx, cy, width * 0.6 * pen.space.scale(z), 0.12 * pen.space.scale(z), 0.42)
  if (back > 0) {
    for (const k of [-0.42, 0, 0.42])
      box(pen, { x: x + k * width, z: z + 0.4, width: 0.05, height: back, depth: 0.05 }, colour, plain)
    for (const y of [back - 0.12, back - 0.32])
      box(pen, { x, z: z + 0.38, y, width, height: 0.1, depth: 0.04 }, colour, plain)
  }
  for (const k of [-0.4, 0.4])
    box(pen, { x: x + k * width, z: z + 0.02, width: 0.08, height: 0.42, depth: 0.34 }, colour, plain)
  box(pen, { x, z, y: 0.4, width, height: 0.07, depth: 0.42 }, colour, plain)
}
