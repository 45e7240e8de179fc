import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { disc, oval, poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import { curtain } from '../rooms/curtain.ts'
import type { Walls } from '../rooms/shell.ts'

/** White and rose drapes over all of the back wall and hung along the sides. */
export function weddingDrapes(pen: Pen, walls: Walls): void {
  for (let i = 0; i < 6; i++)
    curtain(pen, walls.back, -2.4 + i * 0.8, -1.6 + i * 0.8, 0, 3.9, i % 2 ? '#f6e8ea' : '#fbf3f1')
  for (const wall of [walls.left, walls.right])
    for (const z of [0.6, 2.2, 3.8, 5.2]) curtain(pen, wall, z, z + 0.5, 0, 4, '#f3e2e4')
}

/** A cloth along an aisle to z1, strewn with petals. */
export function petalledAisle(pen: Pen, z1: number): void {
  const { ctx, space, tone } = pen
  const cloth = rect(levelPlane(pen, 0.002), -0.62, space.near, 0.62, z1)
  poly(ctx, cloth, tone.lit('#f8eef0'), tone.lit('#d8a8b4'), 3)
  const random = pen.random.fork('petals')
  for (let i = 0; i < 130; i++) {
    const z = random.range(-1, 5)
    const [x, y] = space.at(random.range(-0.95, 0.95), 0, z)
    const r = 0.018 * space.scale(z)
    oval(ctx, x, y, r * 1.6, r * 0.7, tone.lit(random.pick(['#f2a0b4', '#f8c4d0', '#e87a96'])))
  }
}

/** An arch of flowers whose feet stand at height y, in the middle. */
export function flowerArch(pen: Pen, y: number, z: number): void {
  const s = pen.space.scale(z)
  const [cx, cy] = pen.space.at(0, y, z)
  for (let i = 0; i <= 34; i++) {
    const a = Math.PI * (i / 34)
    bloom(pen, cx - Math.cos(a) * 1.15 * s, cy - 1.35 * s - Math.sin(a) * 1.15 * s, 0.17 * s, i)
  }
  for (let i = 0; i < 11; i++)
    for (const k of [-1, 1]) bloom(pen, cx + k * 1.15 * s, cy - i * 0.135 * s, 0.17 * s, i + k)
}

/** A post with a bunch of flowers and a light. */
export function flowerStand(pen: Pen, x: number, z: number): void {
  box(pen, { x, z, width: 0.16, height: 0.75, depth: 0.16 }, '#e9dcc8')
  const [px, py] = pen.space.at(x, 0.85, z)
  for (let i = 0; i < 7; i++) bloom(pen, px + Math.cos(i * 0.9) * 34, py + Math.sin(i * 0.9) * 24, 40, i)
  lampGlow(pen, px, py - 20, 34, '#ffd9a0', 0.5)
}

/** A full flower with a leaf or two. */
function bloom(pen: Pen, x: number, y: number, size: number, turn: number): void {
  const { ctx, tone } = pen
  const base = tone.lit(['#f4b0c0', '#fff6f2', '#f8d4d4', '#ee8aa2'][Math.abs(turn) % 4]!, 1.03)
  oval(ctx, x + size * 0.5, y + size * 0.3, size * 0.5, size * 0.22, tone.lit('#7fa878'))
  for (let i = 0; i < 7; i++) {
    const a = i * 0.9 + turn
    const [px, py] = [x + Math.cos(a) * size * 0.36, y + Math.sin(a) * size * 0.34]
    disc(ctx, px, py, size * 0.34, shade(base, i % 2 ? 0.02 : -0.045))
  }
  disc(ctx, x, y, size * 0.3, shade(base, 0.03))
  glow(ctx, x, y, size * 0.24, '#c9506e', 0.25, { mode: 'source-over' })
}
