import { drawConstantLabel, drawOpeningLabel } from '#art'
import { designWidth } from '#core'
import { keptSheets } from '../kept-sheets.ts'
import { makeSheet } from '../sheet.ts'
import type { OverlayTrack } from './overlay-track.ts'

type Label = OverlayTrack['labels'][number]

/** Where each label may lie, design pixels. The opening one stands left, right above the captions: off the face and off every title. */
const areas: Record<Label['kind'], { top: number; height: number }> = {
  constant: { top: 160, height: 64 },
  opening: { top: 1090, height: 130 },
}
const openingPlace = { x: 72, bottom: 1188, align: 'left' } as const
const owner = {}

/** An AI label over a picture that is `width` pixels wide: lettered once, then copied. */
export function paintLabel(ctx: CanvasRenderingContext2D, { kind, text }: Label, width: number): void {
  const pixels = width / designWidth
  const { top, height } = areas[kind]
  const [sheet] = keptSheets(owner, `${kind} ${width} ${text}`, () => {
    const made = makeSheet(width, height * pixels)
    made.ctx.scale(pixels, pixels)
    made.ctx.translate(0, -top)
    if (kind === 'constant') drawConstantLabel(made.ctx, { text, alpha: 1 })
    else drawOpeningLabel(made.ctx, { text, ...openingPlace, alpha: 1 })
    return [made]
  })
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.drawImage(sheet!.canvas, 0, Math.round(top * pixels))
  ctx.restore()
}
