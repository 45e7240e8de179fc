/** How a text is inked: strokes from the outermost in, then the fill. Widths are the visible border, in the context's units. */
export interface OutlinedStyle {
  fill: string | CanvasGradient
  borders: readonly { colour: string; width: number }[]
  /** Soft shadow below; null draws none. */
  shadow?: { colour: string; blur: number; y: number } | null
}

/** Text with one or more borders around it, in the context's font and alignment. */
export function drawOutlined(
  ctx: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number },
  style: OutlinedStyle,
): void {
  ctx.save()
  ctx.lineJoin = 'round'
  ctx.miterLimit = 2
  let reach = style.borders.reduce((sum, border) => sum + border.width, 0)
  const shadow = style.shadow ?? null
  for (const [index, border] of style.borders.entries()) {
    if (index === 0 && shadow !== null) {
      ctx.shadowColor = shadow.colour
      ctx.shadowBlur = shadow.blur
      ctx.shadowOffsetY = shadow.y
    }
    ctx.strokeStyle = border.colour
    ctx.lineWidth = reach * 2
    ctx.strokeText(text, at.x, at.y)
    ctx.shadowColor = 'transparent'
    ctx.shadowBlur = 0
    ctx.shadowOffsetY = 0
    reach -= border.width
  }
  ctx.fillStyle = style.fill
  ctx.fillText(text, at.x, at.y)
  ctx.restore()
}

/** A row of glyphs set apart by `spacing`, centred on `x`. Baseline `y`. Draws each glyph with `each`. */
export function spreadGlyphs(
  ctx: CanvasRenderingContext2D,
  text: string,
  options: { x: number; spacing: number },
  each: (glyph: string, x: number) => void,
): void {
  const glyphs = [...text]
  const widths = glyphs.map((glyph) => ctx.measureText(glyph).width)
  const total = widths.reduce((sum, width) => sum + width, 0) + options.spacing * Math.max(0, glyphs.length - 1)
  let x = options.x - total / 2
  glyphs.forEach((glyph, i) => {
    each(glyph, x + widths[i]! / 2)
    x += widths[i]! + options.spacing
  })
}
