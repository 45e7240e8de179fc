import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { clearSheet, dropSheet, makeSheet, type Sheet, settleSheet } from './sheet.ts'

/**
 * Grade of a mood and a look, baked into a sheet that is kept. Blend modes fill what was clear, so the sheet's own alpha is
 * put back at the end unless it covers everything.
 */
export function bakeGrade(
  sheet: Sheet,
  options: { mood: MoodLight; look: LookTreatment; covers: boolean; bloom: boolean },
): void {
  const { mood, look, covers } = options
  const { ctx, width, height } = sheet
  const original = covers ? null : copySheet(sheet)
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  const tone = ctx.createLinearGradient(width * 0.3, 0, width * 0.7, height)
  tone.addColorStop(0, mood.grade.warm)
  tone.addColorStop(1, mood.grade.cool)
  fill(ctx, sheet, 'soft-light', tone, mood.grade.strength)
  fill(ctx, sheet, 'screen', mood.lift.colour, mood.lift.strength)
  if (options.bloom) bloomSheet(sheet, mood.bloom + look.bloom)
  applyLook(ctx, sheet, look)
  if (original !== null) {
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(original.canvas, 0, 0)
  }
  ctx.restore()
  settleSheet(sheet)
  dropSheet(original)
}

/** Colour taken out and tint laid in. */
export function applyLook(
  ctx: CanvasRenderingContext2D,
  area: { width: number; height: number },
  look: LookTreatment,
): void {
  if (look.desaturate > 0) fill(ctx, area, 'saturation', '#808080', look.desaturate)
  if (look.tint !== null) fill(ctx, area, 'soft-light', look.tint.colour, look.tint.strength)
}

function fill(
  ctx: CanvasRenderingContext2D,
  area: { width: number; height: number },
  mode: GlobalCompositeOperation,
  style: string | CanvasGradient,
  alpha: number,
): void {
  if (alpha <= 0) return
  ctx.globalCompositeOperation = mode
  ctx.globalAlpha = Math.min(1, alpha)
  ctx.fillStyle = style
  ctx.fillRect(0, 0, area.width, area.height)
  ctx.globalAlpha = 1
  ctx.globalCompositeOperation = 'source-over'
}

/** What is bright glows over its edges. Only on sheets that are kept: it costs a blur. */
function bloomSheet(sheet: Sheet, strength: number): void {
  if (strength <= 0) return
  const small = makeSheet(sheet.width / 6, sheet.height / 6)
  const { ctx, width, height } = small
  ctx.imageSmoothingQuality = 'medium'
  ctx.drawImage(sheet.canvas, 0, 0, width, height)
  settleSheet(small)
  // Squared: only the lights stay.
  for (let i = 0; i < 2; i++) {
    ctx.globalCompositeOperation = 'multiply'
    ctx.drawImage(small.canvas, 0, 0)
  }
  const soft = makeSheet(width, height)
  soft.ctx.filter = `blur(${Math.max(2, width / 26)}px)`
  soft.ctx.drawImage(small.canvas, 0, 0)
  soft.ctx.filter = 'none'
  settleSheet(soft)
  dropSheet(small)
  const target = sheet.ctx
  target.globalCompositeOperation = 'screen'
  target.globalAlpha = Math.min(1, strength)
  target.imageSmoothingEnabled = true
  target.drawImage(soft.canvas, 0, 0, sheet.width, sheet.height)
  target.globalAlpha = 1
  target.globalCompositeOperation = 'source-over'
  settleSheet(sheet)
  dropSheet(soft)
}

/** The sheet blurred in place, `radius` in its own pixels. */
export function blurSheet(sheet: Sheet, radius: number): void {
  if (radius < 0.4) return
  const copy = copySheet(sheet)
  clearSheet(sheet)
  sheet.ctx.filter = `blur(${radius}px)`
  sheet.ctx.drawImage(copy.canvas, 0, 0)
  sheet.ctx.filter = 'none'
  settleSheet(sheet)
  dropSheet(copy)
}

export function copySheet(sheet: Sheet): Sheet {
  const copy = makeSheet(sheet.width, sheet.height)
  copy.ctx.drawImage(sheet.canvas, 0, 0)
  settleSheet(copy)
  return copy
}

/** Darkened (or burnt out) edges for the whole picture, drawn over it unmoved. */
export function makeVignette(width: number, height: number, mood: MoodLight, look: LookTreatment): Sheet {
  const sheet = makeSheet(width, height)
  const { ctx } = sheet
  const edge = look.edge ?? mood.vignette
  const shade = (alpha: number) =>
    `${edge.colour}${Math.round(Math.min(1, alpha) * 255)
      .toString(16)
      .padStart(2, '0')}`
  ctx.save()
  ctx.translate(width / 2, height * 0.47)
  ctx.scale(width / 1080, height / 1920)
  ctx.scale(1, 1.62)
  const ring = ctx.createRadialGradient(0, 0, 330, 0, 0, 800)
  for (const [at, share] of [
    [0, 0],
    [0.3, 0.1],
    [0.6, 0.42],
    [1, 1],
  ] as const) {
    ring.addColorStop(at, shade(edge.strength * share))
  }
  ctx.fillStyle = ring
  ctx.fillRect(-600, -1000, 1200, 2000)
  ctx.restore()
  return sheet
}
