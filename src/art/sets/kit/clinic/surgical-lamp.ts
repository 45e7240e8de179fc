import type { Pen } from '../base/pen.ts'
import { disc, oval, poly, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

/** The lamp with its many mirrors on its arm, and its cone of light. */
export function surgicalLamp(pen: Pen, x: number, y: number, z: number): void {
  const { ctx, space, tone } = pen
  const [lx, ly] = space.at(x, y, z)
  stroke(
    ctx,
    [
      [lx + 120, -160],
      [lx + 90, ly - 120],
      [lx, ly - 20],
    ],
    tone.lit('#c9d3d8'),
    20,
  )
  poly(
    ctx,
    [
      [lx - 150, ly + 20],
      [lx + 150, ly + 20],
      [lx + 420, ly + 820],
      [lx - 420, ly + 820],
    ],
    'rgba(255,252,236,.13)',
  )
  glow(ctx, lx, ly + 560, 520, '#fffbe8', 0.5, { flat: 0.5 })
  oval(ctx, lx, ly, 200, 62, tone.lit('#dfe7ea'))
  oval(ctx, lx, ly + 12, 178, 50, tone.lit('#b9c6cb'))
  for (let i = 0; i < 7; i++) {
    const a = (i / 7) * 6.283
    disc(ctx, lx + Math.cos(a) * 118, ly + 14 + Math.sin(a) * 30, 24, '#fffdf2')
  }
  disc(ctx, lx, ly + 14, 26, '#fffdf2')
  glow(ctx, lx, ly + 20, 330, '#ffffff', 0.75)
}
