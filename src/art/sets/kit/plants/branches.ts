import { inkPath, type Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { oval, shade, stroke } from '../paint/brush.ts'

/** A twig with slim leaves. */
export function spray(pen: Pen, x: number, y: number, size: number, base: string, way: number, turn: number): void {
  const { ctx, tone } = pen
  stroke(
    ctx,
    [
      [x, y],
      [x + way * size * 0.6, y - size * 0.24],
    ],
    shade(base, -0.06),
    Math.max(1, size * 0.014),
  )
  for (let i = 0; i < 8; i++) {
    const u = 0.2 + (i / 8) * 0.8
    const [bx, by] = [x + way * size * 0.6 * u, y - size * 0.24 * u]
    const a = (way > 0 ? 0.35 : Math.PI - 0.35) + (i % 2 === 0 ? 1 : -0.45) * 0.75 * way + Math.sin(turn * 20 + i) * 0.3
    const l = size * (0.34 + 0.16 * Math.sin(turn * 9 + i * 2))
    const [tx, ty] = [bx + Math.cos(a) * l, by + Math.sin(a) * l]
    ctx.fillStyle = tone.snow && i % 3 === 0 ? tone.lit('#eef4fb') : shade(base, i % 2 ? 0.05 : -0.05)
    ctx.beginPath()
    ctx.moveTo(bx, by)
    ctx.quadraticCurveTo((bx + tx) / 2 - Math.sin(a) * l * 0.12, (by + ty) / 2 + Math.cos(a) * l * 0.12, tx, ty)
    ctx.quadraticCurveTo((bx + tx) / 2 + Math.sin(a) * l * 0.12, (by + ty) / 2 - Math.cos(a) * l * 0.12, bx, by)
    ctx.fill()
  }
}

/** A blossoming branch that reaches in from an edge. */
export function blossomBranch(
  pen: Pen,
  x: number,
  y: number,
  length: number,
  angle: number,
  colour = '#f3b3c6',
  many = 60,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`blossom ${x} ${y}`)
  const wood = tone.lit('#4c3836')
  const twigs: Point[][] = []
  const grow = (bx: number, by: number, a: number, l: number, w: number, depth: number): void => {
    const mid: Point = [bx + Math.cos(a) * l * 0.5, by + Math.sin(a) * l * 0.5 + l * 0.04]
    const end: Point = [bx + Math.cos(a + 0.16) * l, by + Math.sin(a + 0.16) * l]
    ctx.fillStyle = wood
    ctx.fill(inkPath([[bx, by], mid, end], w, (t) => 1 - 0.6 * t))
    twigs.push([[bx, by], mid, end])
    if (depth === 0) return
    for (const k of [0.45, 0.7, 0.95])
      grow(
        bx + (end[0] - bx) * k,
        by + (end[1] - by) * k,
        a + random.range(-0.75, 0.75),
        l * random.range(0.36, 0.6),
        w * 0.5,
        depth - 1,
      )
  }
  grow(x, y, angle, length, length * 0.05, 2)
  // Out of blossom the branch bears leaves.
  const borne = tone.season === 'autumn' ? '#d87a34' : tone.season === 'summer' ? '#6f9a4f' : colour
  const base = tone.snow && colour === '#f3b3c6' ? tone.lit('#f2f6fc') : tone.lit(borne, 1.04)
  for (let i = 0; i < many; i++) {
    const t = random.pick(twigs)
    const k = random.next()
    const [px, py] = [
      t[0]![0] + (t[2]![0] - t[0]![0]) * k + random.range(-14, 14),
      t[0]![1] + (t[2]![1] - t[0]![1]) * k + random.range(-14, 14),
    ]
    const r = length * random.range(0.012, 0.024)
    for (let p = 0; p < 5; p++) {
      const a = p * 1.2566 + k * 9
      oval(ctx, px + Math.cos(a) * r, py + Math.sin(a) * r, r * 0.8, r * 0.8, p % 2 ? base : shade(base, -0.035))
    }
    oval(ctx, px, py, r * 0.4, r * 0.4, tone.lit('#c9506e'))
  }
}
