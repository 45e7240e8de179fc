import type { Pen } from '../base/pen.ts'
import { oval } from '../paint/brush.ts'

/** A round cushion of straw to kneel on. */
export function kneelingMat(pen: Pen, x: number, z: number): void {
  const { ctx, tone } = pen
  const [cx, cy] = pen.space.at(x, 0, z)
  oval(ctx, cx, cy, 116, 34, 'rgba(8,6,16,.4)')
  oval(ctx, cx, cy - 16, 112, 34, tone.lit('#a8803c'))
  oval(ctx, cx, cy - 26, 104, 28, tone.lit('#d8b25e'))
  oval(ctx, cx, cy - 26, 40, 10, tone.lit('#b98f44'))
}
