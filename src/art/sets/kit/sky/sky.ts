import type { Pen } from '../base/pen.ts'
import { area, disc, downwards, fillArea } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { stars } from './stars.ts'

/** The whole sky down to `low` (where its horizon colour is reached), with sun or moon. */
export function sky(
  pen: Pen,
  {
    low = 900,
    sun = { x: 760, y: 330 },
    size = 62,
    body = true,
  }: { low?: number; sun?: { x: number; y: number }; size?: number; body?: boolean } = {},
): void {
  const { ctx, tone } = pen
  fillArea(
    ctx,
    downwards(ctx, area.y, low, [
      [0, tone.sky[0]],
      [0.4, tone.sky[1]],
      [0.76, tone.sky[2]],
      [1, tone.sky[3]],
    ]),
  )
  if (tone.hour === 'night' && !tone.overcast) stars(pen, low, 0.9)
  const low2 = tone.hour === 'dusk' || tone.hour === 'dawn'
  const at = low2 ? { x: sun.x, y: Math.min(low - 90, sun.y + 330) } : sun
  if (tone.overcast) {
    glow(ctx, at.x, at.y, 560, tone.key, 0.22)
    return
  }
  if (!body) return
  if (tone.hour === 'night') {
    glow(ctx, at.x, at.y, 640, '#8fa8ff', 0.34)
    glow(ctx, at.x, at.y, 230, '#cfdcff', 0.5)
    disc(ctx, at.x, at.y, size, '#f6f3df')
    for (const [dx, dy, r] of [
      [-0.3, -0.2, 0.22],
      [0.25, 0.3, 0.28],
      [0.3, -0.35, 0.13],
      [-0.35, 0.4, 0.15],
    ] as const)
      disc(ctx, at.x + dx * size, at.y + dy * size, r * size, '#d9d6c955')
    return
  }
  glow(ctx, at.x, at.y, low2 ? 900 : 700, tone.key, low2 ? 0.62 : 0.42)
  glow(ctx, at.x, at.y, low2 ? 360 : 240, '#fff3d0', 0.7)
  disc(ctx, at.x, at.y, low2 ? size * 1.25 : size * 0.8, low2 ? '#fff0c2' : '#fffdf2')
}
