import type { Pen } from '../base/pen.ts'
import { downwards, oval, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { lantern } from './hangings.ts'
import { roof } from './roof.ts'
import { column } from './woodwork.ts'

/** What stands in a pond: a pavilion at its far shore, lotus before it. */
export function waterGarden(pen: Pen): void {
  pavilion(pen)
  lotus(pen)
}

/** An open pavilion at the far shore. */
function pavilion(pen: Pen): void {
  const { ctx, tone } = pen
  const [cx, base] = [760, 985]
  for (const x of [-110, 110]) column(pen, cx + x, base - 210, base, 20)
  for (const x of [-64, 64]) column(pen, cx + x, base - 205, base - 6, 15, '#8f3026', 0.15)
  poly(
    ctx,
    [
      [cx - 150, base - 4],
      [cx + 150, base - 4],
      [cx + 166, base + 22],
      [cx - 166, base + 22],
    ],
    downwards(ctx, base, base + 22, [
      [0, tone.lit('#d0cabf')],
      [1, tone.lit('#8f8a82')],
    ]),
  )
  for (let i = 0; i < 9; i++)
    stroke(
      ctx,
      [
        [cx - 104 + i * 26, base - 6],
        [cx - 104 + i * 26, base - 46],
      ],
      tone.lit('#a3392e'),
      5,
    )
  stroke(
    ctx,
    [
      [cx - 108, base - 48],
      [cx + 108, base - 48],
    ],
    tone.lit('#a3392e'),
    8,
  )
  roof(pen, cx, base - 212, 180, 120)
  lantern(pen, cx, base - 190, 46)
  if (tone.dark) glow(ctx, cx, base + 60, 220, '#ff9a52', 0.6, { flat: 0.6 })
}

/** Lotus leaves and blossom over the water. */
function lotus(pen: Pen): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('lotus')
  for (let i = 0; i < 46; i++) {
    const t = random.next()
    const [x, y] = [random.chance(0.6) ? random.range(-100, 520) : random.range(520, 1200), 1060 + t * 330]
    const w = (22 + 50 * t) * random.range(0.7, 1.2)
    oval(ctx, x, y + 5, w, w * 0.24, 'rgba(10,24,30,.3)')
    oval(ctx, x, y, w, w * 0.26, tone.lit(random.pick(['#5f9a62', '#4f8a58', '#78ac6a'])))
    stroke(
      ctx,
      [
        [x, y],
        [x + w * 0.9, y - 3],
      ],
      tone.lit('#3f7048'),
      2,
    )
    if (random.chance(0.3) && !tone.snow) {
      const fy = y - 30 - 36 * t
      stroke(
        ctx,
        [
          [x, y],
          [x, fy],
        ],
        tone.lit('#4f8a58'),
        4,
      )
      for (const a of [-0.9, 0.9, -0.45, 0.45, 0]) {
        ctx.save()
        ctx.translate(x, fy)
        ctx.rotate(a)
        oval(ctx, 0, -13 - 10 * t, 6 + 5 * t, 15 + 12 * t, tone.lit(Math.abs(a) > 0.6 ? '#e88aa8' : '#f6b8cc'))
        ctx.restore()
      }
    }
  }
}
