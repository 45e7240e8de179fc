/** What `watchPictures` leaves in the page: each picture that came to the player's screen, when, how wide it is, and what tells it from others. */
export interface Seen {
  seen: { at: number; mark: string; width: number }[]
}

/** Runs in the page before anything else: notes every picture that is put on the player's screen. */
export function watchPictures(): void {
  const seen: Seen['seen'] = []
  Object.assign(window, { seen })
  const small = new OffscreenCanvas(18, 32)
  const look = small.getContext('2d', { willReadFrequently: true })!
  const draw = CanvasRenderingContext2D.prototype.drawImage as (
    this: CanvasRenderingContext2D,
    ...args: unknown[]
  ) => void
  CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
    draw.apply(this, args)
    if (!(this.canvas instanceof HTMLCanvasElement) || this.canvas.dataset['seen'] === undefined) return
    const at = performance.now()
    look.drawImage(this.canvas, 0, 0, 18, 32)
    seen.push({ at, mark: look.getImageData(0, 0, 18, 32).data.join(), width: this.canvas.width })
  } as typeof CanvasRenderingContext2D.prototype.drawImage
}
