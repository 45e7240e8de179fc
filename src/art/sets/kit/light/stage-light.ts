import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'
import { shafts } from './air.ts'

/** A spotlight from straight above the middle, and what it throws about by day. */
export function stageLight(pen: Pen): void {
  const { ctx, tone } = pen
  shafts(pen, { x: 430, y: -40, width: 220, length: 1060, lean: 0, alpha: 0.34, colour: '#fff0cc', count: 3 })
  if (!tone.dark) glow(ctx, 540, 760, 620, '#ffcf94', 0.26)
}
