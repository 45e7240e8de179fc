import { clearSheet, dropSheet, makeSheet, type Sheet } from './sheet.ts'

/** What one person is drawn and lit on. */
export interface Easel {
  /** The person as drawn, and in the end as lit. */
  readonly drawing: Sheet
  readonly shade: Sheet
  readonly rim: Sheet
}

/** Sizes go in steps, so that somebody who moves a little keeps the easel. */
const step = 128

/**
 * A clear easel with room for a drawing: the one before where it has just that size, for how fine an edge is drawn may depend on where the sheet ends, and
 * nothing may depend on what was drawn before. As small as can be, and grown by the step no further than to `most`: whole sheets are cleared, copied and kept.
 */
export function easelFor(
  before: Easel | null,
  width: number,
  height: number,
  most: { width: number; height: number },
): Easel {
  const wide = Math.max(width, Math.min(most.width, Math.ceil(width / step) * step))
  const high = Math.max(height, Math.min(most.height, Math.ceil(height / step) * step))
  if (before !== null && before.drawing.width === wide && before.drawing.height === high) {
    // In this order: a picture that something recorded still shows would be kept, and replaced instead of cleared.
    for (const sheet of [before.drawing, before.shade, before.rim]) clearSheet(sheet)
    return before
  }
  dropEasel(before)
  return { drawing: makeSheet(wide, high), shade: makeSheet(wide, high), rim: makeSheet(wide, high) }
}

export function dropEasel(easel: Easel | null): void {
  for (const sheet of [easel?.drawing, easel?.shade, easel?.rim]) dropSheet(sheet ?? null)
}
