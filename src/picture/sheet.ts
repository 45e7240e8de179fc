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

let eye: CanvasRenderingContext2D | null = null

/**
 * Has a sheet hold its own pixels alone. Skia keeps what was drawn as it was told, and with it every sheet that was drawn from, dropped or not: that ends when
 * something is drawn after somebody looked, and somebody looks again. For sheets that are kept, before what they were made from is dropped.
 */
export function settleSheet(sheet: Sheet): void {
  eye ??= makeSheet(1, 1).ctx
  for (let look = 0; look < 2; look++) {
    sheet.ctx.save()
    sheet.ctx.restore()
    eye.drawImage(sheet.canvas, 0, 0, 1, 1, 0, 0, 1, 1)
    eye.clearRect(0, 0, 1, 1)
  }
}

/** Gives a sheet's memory back at once: collectors don't see how large pictures are. It may not be used afterwards. */
export function dropSheet(sheet: Sheet | null): void {
  if (sheet === null) return
  sheet.canvas.width = 1
  sheet.canvas.height = 1
}
