/** A canvas that we draw on and draw from. */
export interface Sheet {
  readonly canvas: OffscreenCanvas
  readonly ctx: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
}

/** A new, clear sheet of whole pixels. */
export function makeSheet(width: number, height: number): Sheet {
  const w = Math.max(1, Math.round(width))
  const h = Math.max(1, Math.round(height))
  const canvas = new OffscreenCanvas(w, h)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  return { canvas, ctx, width: w, height: h }
}

export function clearSheet(sheet: Sheet): void {
  sheet.ctx.setTransform(1, 0, 0, 1, 0, 0)
  sheet.ctx.globalAlpha = 1
  sheet.ctx.globalCompositeOperation = 'source-over'
  sheet.ctx.clearRect(0, 0, sheet.width, sheet.height)
}

/** Gives a sheet's memory back at once: collectors don't see how large pictures are. It may not be used afterwards. */
export function dropSheet(sheet: Sheet | null): void {
  if (sheet === null) return
  sheet.canvas.width = 1
  sheet.canvas.height = 1
}
