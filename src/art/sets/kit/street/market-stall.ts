import type { Pen } from '../base/pen.ts'
import { goods } from '../furniture/goods.ts'
import { lampGlow } from '../light/lamplight.ts'
import { box } from '../paint/box.ts'
import { disc, oval, poly, shade, stroke } from '../paint/brush.ts'
import { backPlane } from '../paint/plane.ts'

/** A stall: table of crates, back shelf, striped awning on two poles, a bulb. */
function marketStall(pen: Pen, x: number, z: number, colour: string): void {
  const { ctx, space, tone } = pen
  const random = pen.random.fork(`stall ${x}`)
  const at = (u: number, v: number, d = 0) => space.at(x + u, v, z + d)
  goods(pen, backPlane(pen, z + 1.1), x - 0.7, x + 0.7, 0.9, 1.9, { rows: 3, colour: '#7a5a3c', size: 0.14 })
  box(pen, { x, z, width: 1.5, height: 0.78, depth: 0.8 }, '#8a6642')
  for (let c = 0; c < 3; c++) {
    const fruit = random.pick(['#e8843a', '#d8443a', '#7ab04a', '#f0c84a', '#8a4a8a'])
    for (let i = 0; i < 14; i++) {
      const row = Math.floor(i / 5)
      const [fx, fy] = at(-0.62 + c * 0.46 + (i % 5) * 0.08, 0.82 + row * 0.05, 0.12 + row * 0.14)
      const r = 0.055 * space.scale(z)
      disc(ctx, fx, fy, r, tone.lit(shade(fruit, random.range(-0.06, 0.05)), tone.dark ? 1.25 : 1))
      oval(ctx, fx - r * 0.3, fy - r * 0.35, r * 0.25, r * 0.18, '#ffffff50')
    }
  }
  for (const k of [-0.78, 0.78])
    stroke(ctx, [at(k, 0), at(k, 2.3)], tone.lit('#5a4a3e'), Math.max(3, 0.03 * space.scale(z)))
  const stripes = 8
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [-0.9 + (1.8 * i) / stripes, -0.9 + (1.8 * (i + 1)) / stripes]
    const c = tone.lit(i % 2 ? '#f4ece0' : colour, tone.dark ? 1.15 : 1)
    poly(ctx, [at(a, 2.15, -0.25), at(b, 2.15, -0.25), at(b, 2.55, 0.8), at(a, 2.55, 0.8)], c)
    const hem = [at(b, 2.0, -0.25), at((a + b) / 2, 1.96, -0.25), at(a, 2.0, -0.25)]
    poly(ctx, [at(a, 2.15, -0.25), at(b, 2.15, -0.25), ...hem], shade(c, -0.08))
  }
  if (tone.dark) lampGlow(pen, ...at(0, 1.85, 0.3), 0.2 * space.scale(z), '#ffc070', 0.9)
}

const awnings = ['#d8504a', '#3f8a6a', '#e0a03a', '#4a7ab8', '#c9603a', '#7a5a9a']

/** Stalls at both sides of a way at depths `z`, the farthest first, each with another awning. */
export function marketStalls(pen: Pen, ...z: readonly number[]): void {
  for (const [i, depth] of z.entries())
    for (const side of [-1, 1])
      marketStall(pen, side * (1.55 + depth * 0.06), depth, awnings[(i * 2 + (side > 0 ? 1 : 0)) % awnings.length]!)
}
