/**
 * From now on the canvases of this thread are drawn by the processor, all of them: a picture goes over many sheets, and one that lay
 * with a graphics card, or was only noted down to be drawn later, would be copied each time another is drawn from it. The film
 * itself is made that way.
 */
export function drawByProcessor(): void {
  const { prototype } = OffscreenCanvas
  const getContext = prototype.getContext as (this: OffscreenCanvas, kind: string, options?: object) => unknown
  Object.assign(prototype, {
    getContext(this: OffscreenCanvas, kind: string, options?: object) {
      return getContext.call(this, kind, kind === '2d' ? { willReadFrequently: true, ...options } : options)
    },
  })
}
