import { withAlpha } from '../../../colour/colour.ts'
import { area, areaBottom, blended, downwards, fillArea, shade } from '../paint/brush.ts'
import { sheet } from '../paint/sheet.ts'
import type { Pen } from './pen.ts'

/** Darkens the edges so that the eye stays in the middle. `source-atop` keeps holes open. */
export function vignette(pen: Pen, alpha: number, colour = shade(pen.tone.shade, -0.12)): void {
  const { ctx } = pen
  blended(ctx, 'source-atop', 1, () => {
    const g = ctx.createRadialGradient(540, 860, 480, 540, 900, 1330)
    g.addColorStop(0, withAlpha(colour, 0))
    g.addColorStop(0.55, withAlpha(colour, alpha * 0.45))
    g.addColorStop(1, withAlpha(colour, alpha))
    fillArea(ctx, g)
  })
}

/** The dark, soft edge of something close to the camera; painted blurred. */
export function foreground(pen: Pen, blur: number, paint: (pen: Pen) => void): void {
  sheet(pen.ctx, { blur, fine: 0.5 }, (ctx) => paint({ ...pen, ctx }))
}

/** A falling gradient of dark at the bottom, where captions and platform buttons lie. */
export function grounding(pen: Pen, alpha = 0.35, from = 1500): void {
  const { ctx } = pen
  const colour = shade(pen.tone.shade, -0.16)
  blended(ctx, 'source-atop', 1, () => {
    ctx.fillStyle = downwards(ctx, from, areaBottom, [
      [0, withAlpha(colour, 0)],
      [1, withAlpha(colour, alpha)],
    ])
    ctx.fillRect(area.x, from, area.width, areaBottom - from)
  })
}
