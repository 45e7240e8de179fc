import { type CaptionRowLayout, drawCaptionRow, drawNameTag, layCaption } from '#art'
import { clamp, designWidth } from '#core'
import { keptSheets } from '../kept-sheets.ts'
import { makeSheet, type Sheet } from '../sheet.ts'
import type { OverlayCaption } from './overlay-track.ts'

/** Part of the picture that a caption may cover, design pixels: the band and room for its soft shadow. */
const area = { left: 150, top: 1190, width: 780, height: 260 }

/** Frames that a caption takes to come, and that the newest word stays warm. */
const fadeFrames = 3
const freshFrames = 4

interface KeptCaption {
  width: number
  rows: CaptionRowLayout[]
  heard: Sheet
  unheard: Sheet
  fresh: Sheet
}

/** Lettering is drawn once a caption and then copied: outlined text is slow. What is kept goes as the caption's object does. */
const kept = new WeakMap<OverlayCaption, KeptCaption>()

function keep(caption: OverlayCaption, width: number): KeptCaption {
  const before = kept.get(caption)
  if (before !== undefined && before.width === width) return before
  const pixels = width / designWidth
  let laid: CaptionRowLayout[] = []
  const letter = (tone: 'heard' | 'unheard' | 'fresh') => {
    const sheet = makeSheet(area.width * pixels, area.height * pixels)
    sheet.ctx.scale(pixels, pixels)
    sheet.ctx.translate(-area.left, -area.top)
    laid = layCaption(sheet.ctx, caption.rows, caption.style)
    if (caption.tag !== null && tone === 'unheard') drawNameTag(sheet.ctx, caption.tag, caption.style)
    for (const row of laid) drawCaptionRow(sheet.ctx, row, caption.style, tone)
    return sheet
  }
  const sheets = { heard: letter('heard'), unheard: letter('unheard'), fresh: letter('fresh') }
  const made = { width, rows: laid, ...sheets }
  kept.set(caption, made)
  return made
}

/** A caption at a frame counted from its own start: what has been heard is white, the newest warm, what comes is a little dimmer. */
export function paintCaption(
  ctx: CanvasRenderingContext2D,
  caption: OverlayCaption,
  since: number,
  width: number,
): void {
  const pixels = width / designWidth
  const { rows, heard, unheard, fresh } = keep(caption, width)
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  const x = Math.round(area.left * pixels)
  const y = Math.round(area.top * pixels)
  ctx.globalAlpha = clamp((since + 1) / fadeFrames, 0, 1)
  paintBand(ctx, pixels, rows.length)
  ctx.drawImage(unheard.canvas, x, y)
  let index = 0
  for (const row of rows) {
    const first = row.units[0]
    const last = row.units.at(-1)
    if (first === undefined || last === undefined) continue
    const end = last.x + last.width
    let heardTo = first.x
    let freshFrom: number | null = null
    for (const unit of row.units) {
      const at = revealAt(caption, index++)
      if (at > since) continue
      if (since - at < freshFrames) freshFrom ??= unit.x
      heardTo = unit.x + unit.width
    }
    // Half of a border reaches past the row's ends.
    const edge = (place: number) => (place >= end ? place + 26 : place <= first.x ? place - 26 : place)
    const stretch = (sheet: Sheet, from: number, to: number) => {
      const left = Math.round((edge(from) - area.left) * pixels)
      const wide = Math.round((edge(to) - area.left) * pixels) - left
      const top = Math.round((row.baseline - 62 - area.top) * pixels)
      const high = Math.round(82 * pixels)
      if (wide > 0) ctx.drawImage(sheet.canvas, left, top, wide, high, x + left, y + top, wide, high)
    }
    if (heardTo <= first.x) continue
    if (freshFrom !== first.x) stretch(heard, first.x, freshFrom ?? heardTo)
    if (freshFrom !== null) stretch(fresh, freshFrom, heardTo)
  }
  ctx.restore()
}

/** All that a caption's picture depends on at a frame counted from its own start: two frames that say the same show the same. */
export function captionState(caption: OverlayCaption, since: number): string {
  const { rows, style, tag, reveal } = caption
  const heard = reveal.map((at) => (at > since ? 0 : since - at < freshFrames ? 2 : 1))
  return JSON.stringify([tag, style, rows, Math.min(since + 1, fadeFrames), heard])
}

/** Rows of a picture `width` pixels wide that captions lie in. */
export function captionRows(width: number): { top: number; bottom: number } {
  const pixels = width / designWidth
  return { top: Math.floor(bandTop * pixels), bottom: Math.ceil(bandBottom(2) * pixels) + 1 }
}

/** Reveal of a unit; where the timeline says less than there is to see, the rest is heard with the last. */
function revealAt(caption: OverlayCaption, index: number): number {
  return caption.reveal[index] ?? caption.reveal.at(-1) ?? 0
}

const bandOwner = {}

/** Rows of the band behind a caption, design pixels. */
const bandTop = 1120
const bandBottom = (rows: number) => (rows > 1 ? 1540 : 1470)

/** A soft dark band, darkest in the middle, so that white stays readable on snow. */
function paintBand(ctx: CanvasRenderingContext2D, pixels: number, rows: number): void {
  const [top, bottom] = [bandTop, bandBottom(rows)]
  const wide = Math.round(designWidth * pixels)
  const high = Math.round((bottom - top) * pixels)
  const [sheet] = keptSheets(bandOwner, `${wide} ${high}`, () => {
    const made = makeSheet(wide, high)
    const band = made.ctx.createLinearGradient(0, 0, 0, (bottom - top) * pixels)
    for (let i = 0; i <= 8; i++) {
      band.addColorStop(i / 8, `rgba(8,5,18,${(0.3 * Math.sin((Math.PI * i) / 8) ** 2).toFixed(3)})`)
    }
    made.ctx.fillStyle = band
    made.ctx.fillRect(0, 0, wide, high)
    return [made]
  })
  ctx.drawImage(sheet!.canvas, 0, Math.round(top * pixels))
}
