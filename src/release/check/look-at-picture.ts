import type { DecodedPicture } from '#media'

/** Black bars, as shares of the height and width. */
export interface Bars {
  top: number
  bottom: number
  left: number
  right: number
}

/** Luma of limited range: black is 16. Ringing of the codec stays below this. */
const dark = 26
/** A picture with a title on black has more light than this share of its points. */
const blackShare = 0.9985
/** Mean change of luma, and share of points that change by more than `visibleStep`, below which a picture stands still. */
const stillMean = 0.12
const stillShare = 0.0004
const visibleStep = 8
const spacing = 4

/** True when there is nothing but black. */
export function isBlackPicture({ values }: Points): boolean {
  return shareBelow(values, dark) >= blackShare
}

/** The lightness of every fourth point of every fourth row. */
export interface Points {
  values: Uint8Array
  columns: number
  rows: number
}

export function samplePoints({ planes, layout, width, height }: DecodedPicture): Points {
  const columns = Math.floor(width / spacing)
  const rows = Math.floor(height / spacing)
  const values = new Uint8Array(columns * rows)
  let at = 0
  for (let row = 0; row < rows; row++) {
    const from = layout.y.offset + row * spacing * layout.y.stride
    for (let column = 0; column < columns; column++) values[at++] = planes[from + column * spacing]!
  }
  return { values, columns, rows }
}

function shareBelow(values: Uint8Array, limit: number): number {
  let count = 0
  for (const value of values) if (value < limit) count++
  return count / values.length
}

/** True when nothing moves from one picture to the next, not even a blink or a breath. */
export function stands(before: Uint8Array, now: Uint8Array): boolean {
  let sum = 0
  let visible = 0
  for (let i = 0; i < now.length; i++) {
    const change = Math.abs(now[i]! - before[i]!)
    sum += change
    if (change > visibleStep) visible++
  }
  return sum / now.length < stillMean && visible / now.length < stillShare
}

/** Makes bars as narrow as this picture has them. */
export function narrow(bars: Bars, { values, columns, rows }: Points): void {
  const darkRow = (row: number) => {
    for (let i = row * columns; i < (row + 1) * columns; i++) if (values[i]! >= dark) return false
    return true
  }
  const darkColumn = (column: number) => {
    for (let i = column; i < values.length; i += columns) if (values[i]! >= dark) return false
    return true
  }
  const depth = (count: number, known: number, isDark: (at: number) => boolean) => {
    let at = 0
    while (at < known * count && isDark(at)) at++
    return Math.min(known, at / count)
  }
  bars.top = depth(rows, bars.top, darkRow)
  bars.bottom = depth(rows, bars.bottom, (at) => darkRow(rows - 1 - at))
  bars.left = depth(columns, bars.left, darkColumn)
  bars.right = depth(columns, bars.right, (at) => darkColumn(columns - 1 - at))
}
