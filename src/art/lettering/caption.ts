import type { DesignPixels } from '#core'
import { measureInk } from './ink-box.ts'

/** Where burned captions live: inside every platform's furniture, clear of faces. Design pixels. */
export const captionBand: { left: DesignPixels; right: DesignPixels; top: DesignPixels; bottom: DesignPixels } = {
  left: 180,
  right: 900,
  top: 1210,
  bottom: 1420,
}

/** Height of an em, and baselines of the first and second row. */
export const captionSize = 54
export const captionBaselines: readonly [DesignPixels, DesignPixels] = [1326, 1399]

export type CaptionStyle = 'spoken' | 'inner' | 'narration'

/** Colours and slant of a way of speaking. */
interface CaptionInk {
  heard: string
  unheard: string
  border: string
  /** Leans like italics, as a shear. */
  slant: number
  family: string
}

export const captionInks: Record<CaptionStyle, CaptionInk> = {
  spoken: { heard: '#ffffff', unheard: '#cdd0dc', border: '#100c1c', slant: 0, family: 'Sanbu Sans Black' },
  inner: { heard: '#dcecff', unheard: '#a9bbd6', border: '#0d1630', slant: -0.14, family: 'Sanbu Sans Black' },
  narration: { heard: '#fff1cf', unheard: '#d8c8a0', border: '#20140c', slant: 0, family: 'Sanbu Serif' },
}

const border = 10.5

export interface CaptionRowLayout {
  text: string
  baseline: DesignPixels
  size: number
  /** Left edge and width of each unit (glyph or word) of the row, and its index among the units of the joined rows. */
  units: { text: string; x: DesignPixels; width: DesignPixels }[]
}

/** Units that are lit one by one: glyphs in Chinese, words (with their space) in English. */
export function captionUnits(row: string): string[] {
  return /[\u2e80-\uffef]/.test(row) ? [...row] : (row.match(/\S+\s*/g) ?? [row])
}

/** Sizes and places of a caption's rows, all within the band. */
export function layCaption(
  ctx: CanvasRenderingContext2D,
  rows: readonly string[],
  style: CaptionStyle,
): CaptionRowLayout[] {
  const ink = captionInks[style]
  const room = captionBand.right - captionBand.left - 2 * border - (ink.slant === 0 ? 0 : 12)
  ctx.font = `${captionSize}px "${ink.family}"`
  const widest = Math.max(1, ...rows.map((row) => ctx.measureText(row).width))
  const size = Math.min(captionSize, Math.floor((captionSize * room) / widest))
  ctx.font = `${size}px "${ink.family}"`
  return rows.slice(0, 2).map((text, index) => {
    const width = ctx.measureText(text).width
    const left = (captionBand.left + captionBand.right) / 2 - width / 2
    let taken = ''
    const units = captionUnits(text).map((unit) => {
      const x = left + ctx.measureText(taken).width
      taken += unit
      return { text: unit, x, width: left + ctx.measureText(taken).width - x }
    })
    return { text, baseline: captionBaselines[index]!, size, units }
  })
}

/** One row in one tone, with its border. */
export function drawCaptionRow(
  ctx: CanvasRenderingContext2D,
  row: CaptionRowLayout,
  style: CaptionStyle,
  tone: 'heard' | 'unheard' | 'fresh',
): void {
  const ink = captionInks[style]
  ctx.save()
  ctx.font = `${row.size}px "${ink.family}"`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.transform(1, 0, ink.slant, 1, -ink.slant * (row.baseline - row.size * 0.35), 0)
  ctx.lineJoin = 'round'
  ctx.miterLimit = 2
  const x = row.units[0]?.x ?? 540
  ctx.shadowColor = 'rgba(4,3,12,.55)'
  ctx.shadowBlur = 10
  ctx.shadowOffsetY = 3
  ctx.strokeStyle = ink.border
  ctx.lineWidth = border * 2 * (row.size / captionSize)
  ctx.strokeText(row.text, x, row.baseline)
  ctx.shadowColor = 'transparent'
  ctx.fillStyle = tone === 'fresh' ? '#ffdf8e' : ink[tone]
  ctx.fillText(row.text, x, row.baseline)
  ctx.restore()
}

/** The speaker's name above the caption, on a slanted tag. Returns nothing wider than the band. */
export function drawNameTag(ctx: CanvasRenderingContext2D, name: string, style: CaptionStyle): void {
  ctx.save()
  ctx.font = '36px "Sanbu Sans Black"'
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'center'
  const ink = measureInk(ctx, name)
  const size = Math.min(36, (36 * 480) / Math.max(1, ink.width))
  ctx.font = `${size}px "Sanbu Sans Black"`
  const half = Math.min(270, (ink.width * size) / 36 / 2 + 30)
  const [top, bottom] = [1216, 1266]
  const lean = 9
  ctx.shadowColor = 'rgba(4,3,12,.5)'
  ctx.shadowBlur = 12
  ctx.shadowOffsetY = 4
  const fill = ctx.createLinearGradient(0, top, 0, bottom)
  const [light, deep] = style === 'inner' ? ['#d6e6ff', '#a8c6f4'] : ['#ffdf80', '#fcc94e']
  fill.addColorStop(0, light)
  fill.addColorStop(1, deep)
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.moveTo(540 - half + lean, top)
  ctx.lineTo(540 + half + lean, top)
  ctx.lineTo(540 + half - lean, bottom)
  ctx.lineTo(540 - half - lean, bottom)
  ctx.closePath()
  ctx.fill()
  ctx.shadowColor = 'transparent'
  ctx.fillStyle = '#1c1626'
  ctx.fillText(name, 540, (top + bottom) / 2 + size * 0.355)
  ctx.restore()
}
