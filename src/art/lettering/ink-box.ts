/** Where the ink of a text lies around its anchor, in the context's units, for the context's font, alignment and baseline. */
export interface InkBox {
  left: number
  top: number
  width: number
  height: number
}

/** Box of the drawn glyphs themselves, without the empty space of the font's line. */
export function measureInk(ctx: CanvasRenderingContext2D, text: string): InkBox {
  const metrics = ctx.measureText(text)
  return {
    left: -metrics.actualBoundingBoxLeft,
    top: -metrics.actualBoundingBoxAscent,
    width: metrics.actualBoundingBoxLeft + metrics.actualBoundingBoxRight,
    height: metrics.actualBoundingBoxAscent + metrics.actualBoundingBoxDescent,
  }
}

/** Largest size up to `size` at which `text` is at most `width` wide in `family`; never below `least`. Leaves the font set. */
export function fitFont(
  ctx: CanvasRenderingContext2D,
  options: { text: string; family: string; size: number; width: number; least: number },
): number {
  const { text, family, size, width, least } = options
  ctx.font = `${size}px "${family}"`
  const wide = ctx.measureText(text).width
  const fitted = wide <= width ? size : Math.max(least, Math.floor((size * width) / wide))
  ctx.font = `${fitted}px "${family}"`
  return fitted
}

/** Breaks a text into rows of at most `width`: Chinese anywhere but before closing marks, English between words. */
export function breakRows(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []
  const rows: string[] = []
  let row = ''
  for (const piece of pieces) {
    const closing = /^[，。！？、；：）】》」』”’…—,.!?;:]/.test(piece)
    if (row !== '' && !closing && ctx.measureText((row + piece).trimEnd()).width > width) {
      rows.push(row.trimEnd())
      row = piece.trimStart()
    } else row += piece
  }
  if (row.trim() !== '') rows.push(row.trimEnd())
  return rows
}
