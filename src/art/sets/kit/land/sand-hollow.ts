import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, oval, shade } from '../paint/brush.ts'
import { grass } from './grass.ts'

/** A hollow of sand 700 px wide about (x, y): its far bank in shade, the near lip bright. `grow` paints what stands behind its rim. */
export function sandHollow(pen: Pen, x: number, y: number, blades: string, grow: () => void): void {
  const { ctx, tone } = pen
  const lip: Point[] = Array.from({ length: 40 }, (_, i) => [
    x + Math.cos((i / 20) * Math.PI) * 352,
    y + Math.sin((i / 20) * Math.PI) * 58,
  ])
  const sand = tone.lit(tone.snow ? '#e6ebf2' : '#cdb27e')
  oval(ctx, x, y + 6, 372, 66, shade(sand, 0.03))
  oval(ctx, x, y, 352, 58, shade(sand, -0.16))
  clipped(ctx, lip, () => oval(ctx, x, y + 28, 350, 48, shade(sand, -0.02)))
  grow()
  for (const [gx, gy] of lip.filter((_, i) => i % 3 === 0)) grass(pen, gy, 40, blades, 0.9, gx - 40, gx + 40)
}
