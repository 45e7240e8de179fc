import { drawCorner, drawOutlined, drawRule, drawSeriesTitle, fitFont } from '#art'
import type { Shot } from '#direction'
import { makeSheet } from './sheet.ts'
import type { ShotPainter } from './shot-painter.ts'

export interface CoverRequest {
  /** 9:16 or 3:4 or anything between. */
  width: number
  height: number
  /** Name of the series. */
  title: string
  /** 第1集 / Episode 1; null shows none. */
  episode: string | null
  /** One line that draws people in; null shows none. */
  hook?: string | null
  /** The shot that the cover shows, its painter and the frame. See `coverShot`. */
  painter: ShotPainter
  frame: number
  /** Size that the painter was made for. */
  picture: { width: number; height: number }
}

/** Paints a cover over the whole of a `width` × `height` canvas: the shot's picture, faces large, and the title over its lower part. */
export function paintCover(ctx: CanvasRenderingContext2D, request: CoverRequest): void {
  const { width, height, title, episode, painter, frame, picture } = request
  const sheet = makeSheet(picture.width, picture.height)
  painter.paint(sheet.ctx, frame)
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.imageSmoothingEnabled = true
  ctx.imageSmoothingQuality = 'high'
  const scale = Math.max(width / picture.width, height / picture.height)
  const shown = picture.height * scale
  // Faces stand above the middle of the picture, so the lower part is what a squarer cover loses.
  const top = -Math.max(0, shown - height) * 0.3
  ctx.drawImage(sheet.canvas, (width - picture.width * scale) / 2, top, picture.width * scale, shown)

  const unit = width / 1080
  ctx.scale(unit, unit)
  const tall = height / unit
  const shade = ctx.createLinearGradient(0, tall * 0.52, 0, tall)
  shade.addColorStop(0, 'rgba(10,4,14,0)')
  shade.addColorStop(0.45, 'rgba(10,4,14,.62)')
  shade.addColorStop(1, 'rgba(8,3,12,.94)')
  ctx.fillStyle = shade
  ctx.fillRect(0, tall * 0.52, 1080, tall * 0.48)
  const crown = ctx.createLinearGradient(0, 0, 0, tall * 0.18)
  crown.addColorStop(0, 'rgba(8,3,14,.55)')
  crown.addColorStop(1, 'rgba(8,3,14,0)')
  ctx.fillStyle = crown
  ctx.fillRect(0, 0, 1080, tall * 0.18)

  for (const sx of [1, -1] as const) {
    for (const sy of [1, -1] as const) {
      drawCorner(ctx, {
        x: sx === 1 ? 36 : 1044,
        y: sy === 1 ? 36 : tall - 36,
        size: 110,
        sx,
        sy,
        colour: 'rgba(244,214,150,.85)',
      })
    }
  }
  const squat = tall < 1700
  const base = tall - (squat ? 250 : 360)
  const bottom = drawSeriesTitle(ctx, { text: title, x: 540, y: base, width: 940, size: squat ? 220 : 250, rows: 2 })
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  drawRule(ctx, { x: 540, y: Math.min(bottom + 34, tall - 132), half: 400, colour: '#f0cf86' })
  const line = [episode, request.hook ?? null]
    .filter((part): part is string => part !== null && part !== '')
    .join(' · ')
  if (line !== '') {
    fitFont(ctx, { text: line, family: 'Sanbu Serif', size: 56, width: 880, least: 26 })
    drawOutlined(
      ctx,
      line,
      { x: 540, y: Math.min(bottom + 116, tall - 56) },
      { fill: '#fff6e0', borders: [{ colour: '#24121c', width: 5 }] },
    )
  }
  ctx.restore()
}

/** The shot of an episode that makes the best cover: faces large, feeling strong, not an insert. Null when nobody appears. */
export function coverShot(shots: readonly Shot[]): { shot: Shot; frame: number } | null {
  const sizes: Record<Shot['size'], number> = { CU: 6, MCU: 7, MS: 6, ECU: 3, MLS: 3, FS: 2, LS: 1, ELS: 0 }
  let best: { shot: Shot; frame: number; score: number } | null = null
  for (const [index, shot] of shots.entries()) {
    const faces = shot.figures.filter(({ spot, facing }) => !spot.startsWith('foreground') && Math.abs(facing) < 1.6)
    if (faces.length === 0 || shot.insert !== null) continue
    const feeling = Math.max(...faces.flatMap(({ expressions }) => expressions.map(({ intensity }) => intensity)))
    const score =
      sizes[shot.size] +
      Math.min(2, faces.length) * 1.6 +
      feeling * 1.5 +
      (shot.effects.length > 0 ? 0.8 : 0) +
      (shot.angle === 'eye' || shot.angle === 'low' ? 0.4 : 0) -
      (shot.look === 'normal' ? 0 : 1) -
      index * 0.002
    if (best === null || score > best.score) best = { shot, frame: Math.floor(shot.length * 0.45), score }
  }
  return best === null ? null : { shot: best.shot, frame: best.frame }
}
