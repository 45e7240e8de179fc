import { mixColours } from '#art'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { clearSheet, dropSheet, makeSheet, type Sheet } from './sheet.ts'
import { applyLook } from './tone.ts'

/** Lays the light of the picture on what stands in it without being a person: creatures and machines. */
export interface EffectLight {
  /** Draws over `ctx`, lit: `draw` gets a clear, untransformed canvas of the picture's size. */
  paint(ctx: CanvasRenderingContext2D, draw: (ctx: CanvasRenderingContext2D) => void): void
  dispose(): void
}

/** The mood's tint for people, from the top of the picture to its foot: who comes out of the same night is as dark. */
export function makeEffectLight(request: {
  mood: MoodLight
  look: LookTreatment
  width: number
  height: number
}): EffectLight {
  const { mood, look, width, height } = request
  let sheets: [flat: Sheet, lit: Sheet] | null = null
  return {
    paint(ctx, draw) {
      sheets ??= [makeSheet(width, height), makeSheet(width, height)]
      const [flat, lit] = sheets
      for (const sheet of [lit, flat]) clearSheet(sheet)
      draw(flat.ctx)
      // Laid on itself until it is solid: what is half transparent, as a shadow on the ground, would take on the tint instead of its colour.
      lit.ctx.drawImage(flat.canvas, 0, 0)
      for (let i = 0; i < 3; i++) lit.ctx.drawImage(lit.canvas, 0, 0)
      const tint = lit.ctx.createLinearGradient(0, height * 0.1, 0, height)
      tint.addColorStop(0, mixColours('#ffffff', mood.person.top, mood.person.strength))
      tint.addColorStop(1, mixColours('#ffffff', mood.person.bottom, mood.person.strength))
      lit.ctx.fillStyle = tint
      lit.ctx.globalCompositeOperation = 'multiply'
      lit.ctx.fillRect(0, 0, width, height)
      lit.ctx.globalCompositeOperation = 'source-over'
      applyLook(lit.ctx, lit, look)
      lit.ctx.globalCompositeOperation = 'destination-in'
      lit.ctx.drawImage(flat.canvas, 0, 0)
      lit.ctx.globalCompositeOperation = 'source-over'
      ctx.save()
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      ctx.drawImage(lit.canvas, 0, 0)
      ctx.restore()
    },
    dispose() {
      for (const sheet of sheets ?? []) dropSheet(sheet)
      sheets = null
    },
  }
}
