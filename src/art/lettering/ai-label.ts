import { measureInk } from './ink-box.ts'
import { drawOutlined } from './outlined-text.ts'

/** Share of the picture's short side that the opening label's ink must be high at least (GB 45438: 5 %). */
export const labelInkShare = 0.05

/** Ink height we set the opening label to, design pixels of a 1080 wide picture: the 54 that is asked for and some to spare. */
const openingInk = 60

/** The opening label, bottom of its ink at `bottom`, `x` its middle or its left edge. Size is found from the ink itself, whatever the text. */
export function drawOpeningLabel(
  ctx: CanvasRenderingContext2D,
  label: { text: string; x: number; bottom: number; alpha: number; align?: 'center' | 'left' },
): void {
  ctx.save()
  ctx.globalAlpha = label.alpha
  ctx.textAlign = label.align ?? 'center'
  ctx.textBaseline = 'alphabetic'
  const size = labelFontSize(ctx, label.text)
  ctx.font = `${size}px "Sanbu Sans Black"`
  const ink = measureInk(ctx, label.text)
  const y = label.bottom - (ink.top + ink.height)
  drawOutlined(
    ctx,
    label.text,
    { x: label.x, y },
    {
      fill: '#ffffff',
      borders: [{ colour: '#12101c', width: 7 }],
      shadow: { colour: 'rgba(0,0,0,.6)', blur: 14, y: 3 },
    },
  )
  ctx.restore()
}

/** Size at which the lowest capital, figure or Chinese glyph of the text still is `openingInk` high, limited so that the row fits the picture. */
export function labelFontSize(ctx: CanvasRenderingContext2D, text: string): number {
  ctx.font = '100px "Sanbu Sans Black"'
  const heights = [...text]
    .filter((glyph) => /[\p{Lu}\p{Lo}\p{N}]/u.test(glyph))
    .map((glyph) => measureInk(ctx, glyph).height)
  const least = Math.max(20, Math.min(100, ...heights))
  const size = Math.ceil((openingInk / least) * 100)
  ctx.font = `${size}px "Sanbu Sans Black"`
  const wide = ctx.measureText(text).width
  return wide <= 900 ? size : Math.floor((size * 900) / wide)
}

/** The small mark that stays: top left inside the safe area. */
export function drawConstantLabel(ctx: CanvasRenderingContext2D, label: { text: string; alpha: number }): void {
  ctx.save()
  ctx.globalAlpha = 0.78 * label.alpha
  ctx.font = '27px "Sanbu Sans"'
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  drawOutlined(
    ctx,
    label.text,
    { x: 56, y: 204 },
    { fill: '#ffffff', borders: [{ colour: 'rgba(12,10,24,.72)', width: 3.2 }] },
  )
  ctx.restore()
}
