import type { Frames } from '#core'

/** Whether something that begins at `start` and is `length` frames long is there at a frame. */
export function lasts({ start, length }: { start: Frames; length: Frames }, frame: Frames): boolean {
  return frame >= start && frame < start + length
}
