import { createShotPainter, paintCover, paintOverlays, type ShotPainter } from '#picture'
import type { LetterFont } from '../fonts/type-case.ts'
import { paintPortrait } from './portrait.ts'
import { drawByProcessor } from './processor-canvas.ts'
import type { PaintAnswer, Paintable, PaintCall, PaintOrder } from './protocol.ts'

/** Shots kept ready to be painted: the one that plays, the next ones, and those under the pointer. */
const keptPainters = 8
/** Contents known by key. Small: a few kilobytes each. */
const keptPaintables = 400

/** Sizes of pictures that are asked for in turn: moving, still, small on the board. */
const keptCanvases = 4

drawByProcessor()
const canvases = new Map<string, OffscreenCanvasRenderingContext2D>()
const paintables = new Map<string, Paintable>()
const painters = new Map<string, ShotPainter>()
// Lettering is kept as pictures by the painters, so nothing is painted before the letters that were sent ahead of it are there.
let letters: Promise<unknown> = Promise.resolve()
const tell = (answer: PaintAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer })

addEventListener('message', async ({ data }: MessageEvent<PaintCall>) => {
  if (data.kind === 'letters') {
    letters = Promise.all([letters, ...data.fonts.map(takeIn)])
    return
  }
  await letters
  const { order, key, width, height } = data
  if (data.paintable !== null) keep(paintables, key, data.paintable, keptPaintables)
  const paintable = paintables.get(key)
  if (paintable === undefined) {
    tell({ kind: 'failure', order, forgotten: true, message: 'forgotten' })
    return
  }
  try {
    const ctx = canvasOf(width, height)
    paint(ctx, paintable, data)
    // Taken from the canvas as it is: by way of its pixels costs a quarter to half of a picture more.
    const bitmap = await createImageBitmap(ctx.canvas)
    tell({ kind: 'picture', order, bitmap }, [bitmap])
  } catch (error) {
    tell({ kind: 'failure', order, forgotten: false, message: error instanceof Error ? error.message : String(error) })
  }
})

/**
 * An empty canvas of this size. The same one again each time: a new one, and one whose picture was handed on, waits for the page's
 * own thread before its first stroke, as long as that is busy.
 */
function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const size = `${width} ${height}`
  const ctx = canvases.get(size) ?? new OffscreenCanvas(width, height).getContext('2d')!
  keep(canvases, size, ctx, keptCanvases)
  ctx.clearRect(0, 0, width, height)
  return ctx as unknown as CanvasRenderingContext2D
}

/** What cannot be read is lettered in another font. */
async function takeIn({ family, data, range }: LetterFont): Promise<void> {
  const face = new FontFace(family, data, range === null ? {} : { unicodeRange: range })
  const { fonts } = globalThis as unknown as { fonts: FontFaceSet }
  await face.load().then(
    () => fonts.add(face),
    () => {},
  )
}

function paint(ctx: CanvasRenderingContext2D, paintable: Paintable, { key, frame, width, height }: PaintOrder): void {
  if (paintable.kind === 'portrait') {
    paintPortrait(ctx, paintable.recipe, { width, height })
    return
  }
  const { shot, scene, cast, speech, rate, overlays, start } = paintable.recipe
  const name = `${key} ${width}`
  const painter = painters.get(name) ?? createShotPainter({ shot, scene, cast, speech, rate, width, height })
  keep(painters, name, painter, keptPainters, (old) => old.dispose())
  const at = Math.min(frame, shot.length - 1)
  if (paintable.kind === 'cover') {
    const { title, episode } = paintable
    paintCover(ctx, { width, height, title, episode, painter, frame: at, picture: { width, height } })
    return
  }
  painter.paint(ctx, at)
  if (overlays !== null) paintOverlays(ctx, { ...overlays, width, height }, start + frame)
}

/** Keeps the last used; what was used longest ago is let go. */
function keep<T>(map: Map<string, T>, key: string, value: T, room: number, drop?: (value: T) => void): void {
  map.delete(key)
  map.set(key, value)
  for (const [oldest, old] of map) {
    if (map.size <= room) break
    map.delete(oldest)
    drop?.(old)
  }
}
