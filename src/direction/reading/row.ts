import { wordOf } from '../sheet/shot-names.ts'
import type { Angle, CameraMove, ShotSize } from '../vocabulary.ts'

/** A row of somebody's own storyboard sheet: it is one shot, as long and as near as it says. */
export interface Row {
  /** Seconds that it stands at least; null leaves it to what happens. */
  seconds: number | null
  size: ShotSize | null
  angle: Angle | null
  move: CameraMove | null
}

/** `3｜4.5秒` of the mark that begins a row. */
export function readRow(text: string): Row {
  const seconds = Number.parseFloat(/｜([\d.]+)/u.exec(text)?.[1] ?? '')
  return { seconds: seconds >= 0.2 && seconds <= 60 ? seconds : null, size: null, angle: null, move: null }
}

/** Takes the row's words for the camera: `中近景，俯拍，缓推`. What is no such word, or names a second one, is left. */
export function readCamera(row: Row, text: string): void {
  for (const part of text.split(/[，,、/；;+→]+/u)) {
    // `Dolly in` is one word of the trade, `全景 俯拍` two.
    for (const word of [part, ...part.trim().split(/\s+/u)]) {
      row.size ??= wordOf('size', word)
      row.angle ??= wordOf('angle', word)
      row.move ??= wordOf('move', word)
    }
  }
}
