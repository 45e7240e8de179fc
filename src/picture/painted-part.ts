import { dropSheet, makeSheet, type Sheet, settleSheet } from './sheet.ts'

/** What of a sheet is painted at all, in its pixels, and from which row on it covers everything down to its lower edge. */
export interface PaintedPart {
  left: number
  top: number
  right: number
  bottom: number
  /** The sheet's height where nothing is covered. */
  solidFrom: number
}

/**
 * Looks at a sheet, at half its size: what is thinner than a pixel's quarter counts as nothing. Null when nothing is painted.
 */
export function paintedPart(sheet: Sheet): PaintedPart | null {
  // Whole pairs only: of an odd last row or column nothing is said.
  const half = makeSheet(Math.floor(sheet.width / 2), Math.floor(sheet.height / 2))
  half.ctx.drawImage(sheet.canvas, 0, 0, sheet.width / 2, sheet.height / 2)
  settleSheet(half)
  const { width, height } = half
  let [left, right, top, bottom] = [width, -1, height, -1]
  let solid = height
  const rows = 64
  for (let from = 0; from < height; from += rows) {
    const count = Math.min(rows, height - from)
    const { data } = half.ctx.getImageData(0, from, width, count)
    for (let row = 0; row < count; row++) {
      const start = row * width * 4 + 3
      const end = start + width * 4
      let first = start
      while (first < end && data[first] === 0) first += 4
      const y = from + row
      if (first >= end) {
        solid = height
        continue
      }
      let last = end - 4
      while (data[last] === 0) last -= 4
      left = Math.min(left, (first - start) >> 2)
      right = Math.max(right, (last - start) >> 2)
      top = Math.min(top, y)
      bottom = y
      let covered = first === start && last === end - 4
      for (let at = start; covered && at < end; at += 4) covered = data[at] === 255
      if (!covered) solid = height
      else if (solid === height) solid = y
    }
  }
  dropSheet(half)
  if (bottom < 0) return null
  // What is drawn enlarged mixes with its neighbours.
  const grown = 3
  return {
    left: Math.max(0, left * 2 - grown),
    top: Math.max(0, top * 2 - grown),
    right: Math.min(sheet.width, right * 2 + 2 + grown),
    bottom: Math.min(sheet.height, bottom * 2 + 2 + grown),
    solidFrom: solid === height ? sheet.height : solid * 2 + grown,
  }
}
