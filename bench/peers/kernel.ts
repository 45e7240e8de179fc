import type { ShotPainter, ShotPainterRequest } from '#picture'
import { createShotPainter } from '#picture'

/** The kernel's door for the Remotion composition: the same drawing code as ours, on the page's own canvas. */
export function makePainter(request: ShotPainterRequest): ShotPainter {
  return createShotPainter(request)
}
