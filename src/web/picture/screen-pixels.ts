/** Beyond twice nobody sees it in a small picture. */
const finest = 2

/** Pixels that a small picture is painted with, to be crisp on this screen where it is so many wide on the page. */
export function screenPixels(wide: number): number {
  return Math.round(wide * Math.min(finest, Math.max(1, globalThis.devicePixelRatio ?? 1)))
}
