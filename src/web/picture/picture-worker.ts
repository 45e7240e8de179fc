import { createShotPainter, paintCover, paintOverlays, pictureChange, type ShotPainter } from '#picture'
import type { LetterFont } from '../fonts/type-case.ts'
import { paintPortrait } from './portrait.ts'
import { drawByProcessor } from './processor-canvas.ts'
import type { PaintAnswer, Paintable, PaintCall, PaintOrder } from './protocol.ts'

/** Shots kept ready to be painted: the one that plays, the next ones, and those under the pointer. */
const keptPainters = 8
/** Contents known by key. Small: a few kilobytes each. */
const keptPaintables = 400

/** Sizes of pictures that are asked for in turn: moving, still, small on the board. */
const keptBoards = 4

drawByProcessor()
/** A canvas, and the frame of the shot that is on it; null for anything else. */
interface Board {
  ctx: OffscreenCanvasRenderingContext2D
  shows: { shot: string; frame: number } | null
}
const boards = new Map<string, Board>()
const paintables = new Map<string, Paintable>()
const painters = new Map<string, ShotPainter>()
// Lettering is kept as pictures by the painters, so nothing is painted before the letters that were sent ahead of it are there.
let letters: Promise<unknown> = Promise.resolve()
const tell = (answer: PaintAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer })

addEventListener('message', async ({ data }: MessageEvent<PaintCall>) => {
  if (data.kind === 'letters') {
    letters = Promise.all([letters, ...data.fonts.map(takeIn)])
    for (const board of boards.values()) board.shows = null
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
    const board = boardOf(width, height)
    paint(board, paintable, data)
    // Taken from the canvas as it is: by way of its pixels costs a quarter to half of a picture more.
    const bitmap = await createImageBitmap(board.ctx.canvas)
    tell({ kind: 'picture', order, bitmap }, [bitmap])
  } catch (error) {
    tell({ kind: 'failure', order, forgotten: false, message: error instanceof Error ? error.message : String(error) })
  }
})

/**
 * A canvas of this size. The same one again each time: a new one, and one whose picture was handed on, waits for the page's
 * own thread before its first stroke, as long as that is busy.
 */
function boardOf(width: number, height: number): Board {
  const size = `${width} ${height}`
  const board = boards.get(size) ?? { ctx: new OffscreenCanvas(width, height).getContext('2d')!, shows: null }
  keep(boards, size, board, keptBoards)
  return board
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

function paint(board: Board, paintable: Paintable, { key, frame, width, height }: PaintOrder): void {
  const ctx = board.ctx as unknown as CanvasRenderingContext2D
  const before = board.shows
  board.shows = null
  if (paintable.kind === 'portrait') {
    ctx.clearRect(0, 0, width, height)
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
    ctx.clearRect(0, 0, width, height)
    paintCover(ctx, { width, height, title, episode, painter, frame: at, picture: { width, height } })
    return
  }
  const track = overlays === null ? null : { ...overlays, width, height }
  const follows = before?.shot === name && before.frame === at - 1 && at === frame
  const change = follows ? pictureChange(painter, track, at, start) : 'all'
  if (change !== 'none') {
    const { top, bottom } = change === 'all' ? { top: 0, bottom: height } : change
    ctx.save()
    ctx.beginPath()
    ctx.rect(0, top, width, bottom - top)
    ctx.clip()
    ctx.clearRect(0, top, width, bottom - top)
    painter.paint(ctx, at)
    if (track !== null) paintOverlays(ctx, track, start + frame)
    ctx.restore()
  }
  board.shows = { shot: name, frame: at }
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
