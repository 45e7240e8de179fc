import type { CharacterDesign, SetDefinition } from '#art'
import { designHeight, designWidth, smoothstep } from '#core'
import type { Insert, Shot } from '#direction'
import type { CameraState } from '#motion'
import type { PaintLibrary } from './library.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { clearSheet, makeSheet } from './sheet.ts'
import { applyLook } from './tone.ts'
import { onTwos } from './twos.ts'

export interface InsertPainter {
  paint(ctx: CanvasRenderingContext2D, frame: number, camera: CameraState): void
}

/** A thing in close-up over the soft set: drawn on twos, tinted by the mood, and slowly come closer to. */
export function makeInsertPainter(request: {
  shot: Shot
  insert: Insert & Pick<SetDefinition, 'surface'>
  cast: Readonly<Record<string, CharacterDesign>>
  library: PaintLibrary
  mood: MoodLight
  look: LookTreatment
  secondsAt: (frame: number) => number
  width: number
}): InsertPainter {
  const { shot, insert, cast, library, mood, look, secondsAt, width } = request
  const pixels = width / designWidth
  const height = Math.round(designHeight * pixels)
  const prop = library.propNamed(insert.prop)
  const holder = insert.holder === null ? null : (cast[insert.holder] ?? null)
  const hand = holder === null ? null : { skin: holder.skin, sleeve: holder.outfit.main }
  const flat = makeSheet(width, height)
  const lit = makeSheet(width, height)
  let keptFrame = -1
  const draw = (frame: number) => {
    if (keptFrame === frame) return
    keptFrame = frame
    clearSheet(flat)
    flat.ctx.save()
    flat.ctx.setTransform(pixels, 0, 0, pixels, 0, 0)
    prop.drawInsert(flat.ctx, {
      text: insert.text,
      hand,
      seconds: secondsAt(frame),
      seed: shot.id,
      surface: insert.surface,
    })
    flat.ctx.restore()
    clearSheet(lit)
    const { ctx } = lit
    ctx.drawImage(flat.canvas, 0, 0)
    ctx.globalCompositeOperation = 'multiply'
    const tint = ctx.createLinearGradient(0, 0, 0, height)
    tint.addColorStop(0, mood.person.top)
    tint.addColorStop(0.4, mood.person.top)
    tint.addColorStop(1, mood.person.bottom)
    ctx.globalAlpha = mood.person.strength * 0.8
    ctx.fillStyle = tint
    ctx.fillRect(0, 0, width, height)
    ctx.globalAlpha = 1
    applyLook(ctx, lit, look)
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(flat.canvas, 0, 0)
    ctx.globalCompositeOperation = 'source-over'
  }
  return {
    paint: (ctx, frame, camera) => {
      draw(onTwos(frame))
      // Even a still camera leans in a little: nothing on screen stands dead.
      const lean = 1 + 0.045 * smoothstep(0, 1, frame / Math.max(1, shot.length - 1))
      const zoom = lean * camera.zoom
      ctx.save()
      ctx.translate(width / 2 - camera.x * pixels, height * 0.45 - camera.y * pixels)
      ctx.rotate(camera.roll)
      ctx.scale(zoom, zoom)
      ctx.imageSmoothingQuality = 'low'
      ctx.drawImage(lit.canvas, -width / 2, -height * 0.45)
      ctx.restore()
    },
  }
}
