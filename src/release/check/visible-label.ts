import type { DecodedPicture } from '#media'

/**
 * How the opening label looks when nothing else is in the picture: which points it covers fully, and how light they are.
 * Found by drawing it over black and over white: where both give the same, the label itself is seen.
 */
export interface LabelMask {
  width: number
  height: number
  /** Offsets of covered points in the picture, row by row, and the luma (limited range) each must have. */
  offsets: Uint32Array
  luma: Uint8Array
  /** Height of the letters' ink, points. */
  inkHeight: number
}

/** @returns null when nothing is drawn */
export function labelMask(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): LabelMask | null {
  const over = (background: string) => {
    const context = new OffscreenCanvas(width, height).getContext('2d')!
    context.fillStyle = background
    context.fillRect(0, 0, width, height)
    context.save()
    paint(context as unknown as CanvasRenderingContext2D)
    context.restore()
    return context.getImageData(0, 0, width, height).data
  }
  const onBlack = over('#000000')
  const onWhite = over('#ffffff')
  const offsets: number[] = []
  const luma: number[] = []
  for (let i = 0; i < width * height; i++) {
    const at = i * 4
    const through = onWhite[at + 1]! - onBlack[at + 1]!
    if (through > 6 || onWhite[at]! - onBlack[at]! > 6 || onWhite[at + 2]! - onBlack[at + 2]! > 6) continue
    offsets.push(i)
    luma.push(Math.round(16 + 0.1826 * onBlack[at]! + 0.6142 * onBlack[at + 1]! + 0.062 * onBlack[at + 2]!))
  }
  if (offsets.length === 0) return null
  return {
    width,
    height,
    offsets: Uint32Array.from(offsets),
    luma: Uint8Array.from(luma),
    inkHeight: inkHeight(offsets, luma, width),
  }
}

/** Letters are the lighter or darker part of what is covered, against their outline or plate: the smaller part is taken. */
function inkHeight(offsets: readonly number[], luma: readonly number[], width: number): number {
  const middle = (Math.max(...luma) + Math.min(...luma)) / 2
  const uniform = Math.max(...luma) - Math.min(...luma) < 40
  const light = luma.filter((value) => value > middle).length
  const lettersAreLight = light * 2 <= luma.length * 1.6
  const rows = new Set<number>()
  for (const [i, offset] of offsets.entries()) {
    if (uniform || luma[i]! > middle === lettersAreLight) rows.add(Math.floor(offset / width))
  }
  if (rows.size === 0) return 0
  // The tallest run of rows that hang together: two lines of text are two heights, not one.
  const sorted = [...rows].sort((a, b) => a - b)
  let best = 0
  let run = 0
  for (const [i, row] of sorted.entries()) {
    run = i > 0 && row - sorted[i - 1]! <= 2 ? run + (row - sorted[i - 1]!) : 1
    best = Math.max(best, run)
  }
  return best
}

/** True when the picture shows the label where the mask has it: covered points are as light as they must be, light and dark apart. */
export function showsLabel(mask: LabelMask, picture: DecodedPicture): boolean {
  if (picture.width !== mask.width || picture.height !== mask.height) return false
  return likeness(mask, picture, 0, 0, 1) > shown
}

/** Likeness from which on the label counts as shown. */
const shown = 0.75

/**
 * Looks for the label anywhere in the picture: a file made by another version, or by somebody who put it elsewhere, is
 * labelled all the same. Gives the mask moved to where it was found, or null. Takes some tenths of a second at full size.
 */
export function seekLabel(mask: LabelMask, picture: DecodedPicture): LabelMask | null {
  const { width, height } = mask
  if (picture.width !== width || picture.height !== height) return null
  const box = boundsOf(mask)
  // Fine enough to land on the strokes of the letters, which are about a tenth of their height wide.
  const step = Math.max(1, Math.round(mask.inkHeight / 18))
  const sparse = Math.max(1, Math.floor(mask.offsets.length / 260))
  let best = { dx: 0, dy: 0, likeness: -1 }
  const consider = (dx: number, dy: number, every: number) => {
    const value = likeness(mask, picture, dx, dy, every)
    if (value > best.likeness) best = { dx, dy, likeness: value }
  }
  for (let dy = -box.top; dy <= height - 1 - box.bottom; dy += step) {
    for (let dx = -box.left; dx <= width - 1 - box.right; dx += step) consider(dx, dy, sparse)
  }
  const { dx: nearX, dy: nearY } = best
  best = { ...best, likeness: -1 }
  for (let dy = nearY - step; dy <= nearY + step; dy++) {
    for (let dx = nearX - step; dx <= nearX + step; dx++) {
      const inside = dx >= -box.left && dy >= -box.top && dx <= width - 1 - box.right && dy <= height - 1 - box.bottom
      if (inside) consider(dx, dy, 1)
    }
  }
  if (best.likeness <= shown) return null
  const moved = best.dy * width + best.dx
  return { ...mask, offsets: mask.offsets.map((offset) => offset + moved) }
}

function boundsOf({ offsets, width }: LabelMask): { left: number; right: number; top: number; bottom: number } {
  let left = width
  let right = 0
  for (const offset of offsets) {
    const x = offset % width
    left = Math.min(left, x)
    right = Math.max(right, x)
  }
  return { left, right, top: Math.floor(offsets[0]! / width), bottom: Math.floor(offsets.at(-1)! / width) }
}

/** Correlation of the mask, moved by whole points, with the picture; 0 where its lightness is far off. Looks at every `every`-th point. */
function likeness(mask: LabelMask, { planes, layout }: DecodedPicture, dx: number, dy: number, every: number): number {
  const { offsets, width } = mask
  let count = 0
  let sumA = 0
  let sumB = 0
  let sumAA = 0
  let sumBB = 0
  let sumAB = 0
  let difference = 0
  for (let i = 0; i < offsets.length; i += every) {
    const offset = offsets[i]!
    const row = Math.floor(offset / width)
    const a = mask.luma[i]!
    const b = planes[layout.y.offset + (row + dy) * layout.y.stride + (offset - row * width + dx)]!
    count++
    sumA += a
    sumB += b
    sumAA += a * a
    sumBB += b * b
    sumAB += a * b
    difference += Math.abs(a - b)
  }
  if (difference / count >= 22) return 0
  const varianceA = sumAA / count - (sumA / count) ** 2
  const varianceB = sumBB / count - (sumB / count) ** 2
  if (varianceA < 60) return 1
  return (sumAB / count - (sumA / count) * (sumB / count)) / Math.sqrt(Math.max(varianceA * varianceB, 1e-9))
}
