import { clamp, designWidth } from '#core'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { clearSheet, makeSheet, type Sheet } from './sheet.ts'
import { applyLook } from './tone.ts'

export interface CharacterLight {
  mood: MoodLight
  look: LookTreatment
  /** Where the key comes from, −1 left … 1 right. */
  side: number
  /** Middle of the head in the sheet's pixels, and pixels per head unit. */
  head: { x: number; y: number }
  scale: number
  /** Pixels of the sheet per design pixel. */
  ratio: number
  /** The near, dark shoulder of an over-the-shoulder shot. */
  dark: boolean
}

/** Room for lighting people of one size, kept between frames. */
export interface LightRoom {
  lit: Sheet
  rim: Sheet
}

export function makeLightRoom(width: number, height: number): LightRoom {
  return { lit: makeSheet(width, height), rim: makeSheet(width / 2, height / 2) }
}

/**
 * Lights a drawn person: the mood's tint from head to feet, a soft key on the face, and a rim on the side of the light that
 * dies away across the body. `flat` is the person as drawn; the result lies in `room.lit`.
 */
export function lightCharacter(flat: Sheet, room: LightRoom, light: CharacterLight): void {
  const { mood, look, head, scale, dark } = light
  const { lit } = room
  const { ctx, width, height } = lit
  const side = light.side === 0 ? 1 : Math.sign(light.side)
  clearSheet(lit)
  ctx.drawImage(flat.canvas, 0, 0)

  ctx.globalCompositeOperation = 'multiply'
  const tint = ctx.createLinearGradient(0, head.y - 150 * scale, 0, head.y + Math.min(1500 * scale, height * 0.9))
  tint.addColorStop(0, mood.person.top)
  tint.addColorStop(0.16, mood.person.top)
  tint.addColorStop(1, mood.person.bottom)
  ctx.fillStyle = tint
  ctx.globalAlpha = mood.person.strength
  ctx.fillRect(0, 0, width, height)
  if (dark) {
    ctx.fillStyle = mood.person.bottom
    ctx.globalAlpha = 1
    ctx.fillRect(0, 0, width, height)
    ctx.fillStyle = '#8a86a8'
    ctx.globalAlpha = 0.75
    ctx.fillRect(0, 0, width, height)
  } else {
    ctx.globalCompositeOperation = 'soft-light'
    const x = head.x + side * 50 * scale
    const y = head.y + (mood.key.below ? 120 : -30) * scale
    const radius = Math.max(215 * scale, 120 * light.ratio)
    const key = ctx.createRadialGradient(x, y, radius * 0.1, x, y, radius)
    key.addColorStop(0, mood.key.colour)
    key.addColorStop(0.55, `${mood.key.colour}a0`)
    key.addColorStop(1, `${mood.key.colour}00`)
    ctx.fillStyle = key
    ctx.globalAlpha = Math.min(1, mood.key.strength * 1.25)
    ctx.fillRect(Math.floor(x - radius), Math.floor(y - radius), Math.ceil(radius * 2), Math.ceil(radius * 2))
  }
  ctx.globalAlpha = 1
  applyLook(ctx, lit, look)
  ctx.globalCompositeOperation = 'destination-in'
  ctx.drawImage(flat.canvas, 0, 0)
  ctx.globalCompositeOperation = 'source-over'
  drawRim(flat, room, light, side)
}

function drawRim(flat: Sheet, { lit, rim }: LightRoom, light: CharacterLight, side: number): void {
  const { mood, head, scale, ratio, dark } = light
  const reach = clamp((2.6 + 1.75 * (scale / ratio)) * (dark ? 1.7 : 1), 3, 15) * ratio
  const { ctx, width, height } = rim
  clearSheet(rim)
  ctx.drawImage(flat.canvas, 0, 0, width, height)
  ctx.globalCompositeOperation = 'destination-out'
  const down = mood.key.below ? -0.75 : 0.62
  ctx.drawImage(flat.canvas, (-side * reach) / 2, (reach * down) / 2, width, height)
  ctx.globalCompositeOperation = 'source-in'
  const from = (head.x + side * 240 * scale) / 2
  const to = (head.x - side * 150 * scale) / 2
  const fade = ctx.createLinearGradient(from, 0, to, 0)
  fade.addColorStop(0, mood.rim.colour)
  fade.addColorStop(0.45, `${mood.rim.colour}cc`)
  fade.addColorStop(1, `${mood.rim.colour}00`)
  ctx.fillStyle = fade
  ctx.fillRect(0, 0, width, height)
  ctx.globalCompositeOperation = 'source-over'
  const target = lit.ctx
  target.globalCompositeOperation = 'screen'
  target.globalAlpha = mood.rim.strength * (dark ? 0.55 : 1)
  target.imageSmoothingQuality = 'low'
  target.drawImage(rim.canvas, 0, 0, lit.width, lit.height)
  target.globalAlpha = 1
  target.globalCompositeOperation = 'source-over'
}

/** The ratio of a picture `width` pixels wide. */
export function designRatio(width: number): number {
  return width / designWidth
}
