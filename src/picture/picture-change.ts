import type { OverlayTrack } from './overlays/overlay-track.ts'
import { overlayChange } from './overlays/paint-overlays.ts'
import type { ShotPainter } from './shot-painter.ts'

/** What of a picture is another than on the frame before: nothing, only rows from `top` to before `bottom`, in pixels, or perhaps everything. */
export type PictureChange = 'none' | { top: number; bottom: number } | 'all'

/**
 * What has to be painted for a frame when the one before is there.
 *
 * @param frame of the shot, at least 1
 * @param start where the shot begins in what the overlays count from
 */
export function pictureChange(
  painter: Pick<ShotPainter, 'stateAt'>,
  overlays: OverlayTrack | null,
  frame: number,
  start = 0,
): PictureChange {
  const now = painter.stateAt(frame)
  if (now === null || now !== painter.stateAt(frame - 1)) return 'all'
  return overlays === null ? 'none' : overlayChange(overlays, start + frame)
}
