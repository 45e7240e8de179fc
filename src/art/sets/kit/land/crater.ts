import type { Pen } from '../base/pen.ts'
import { oval } from '../paint/brush.ts'

/** A shell's crater in the road. */
export function crater({ ctx }: Pen, x: number, y: number): void {
  oval(ctx, x, y, 190, 34, '#2a1a18cc')
  oval(ctx, x, y + 8, 160, 22, '#5a3a2c99')
}
