import { mixColours } from '#art'
import { clamp } from '#core'
import type { Easel } from './easel.ts'
import type { LookTreatment } from './looks/look.ts'
import type { MoodLight } from './moods/mood.ts'
import { dropSheet, makeSheet, type Sheet } from './sheet.ts'
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
  /** Whether the light catches the outline: not on a part of somebody that is drawn by itself. */
  rim: boolean
  /** The near, dark shoulder of an over-the-shoulder shot. */
  dark: boolean
}

/**
 * Gradients of one shot's light as strips, which copy far faster than they fill. They are made for the largest drawing, `width` × `height` pixels, whatever is
 * lit, so that nothing depends on what was drawn before.
 */
export interface LightStrips {
  width: number
  height: number
  tint: { step: number; sheet: Sheet; head: number } | null
  key: { step: number; sheet: Sheet } | null
  fade: { step: number; sheet: Sheet; head: number } | null
}

export function makeLightStrips(width: number, height: number): LightStrips {
  return { width, height, tint: null, key: null, fade: null }
}

export function dropLightStrips({ tint, key, fade }: LightStrips): void {
  for (const kept of [tint, key, fade]) dropSheet(kept?.sheet ?? null)
}

/** Breadth of the strips that a gradient along one axis is laid in, pixels. */
const strip = 64

/** Scales in steps of 6 %: what is kept for one serves its neighbours, and a frame always meets the same step. */
function stepOf(scale: number): number {
  return Math.round(Math.log(scale) / Math.log(1.06))
}

/**
 * Lights a drawn person: the mood's tint from head to feet, a soft key on the face, and a rim on the side of the light that
 * dies away across the body. The person lies on `easel.drawing`, `used` of it; the other sheets of the easel are clear.
 */
export function lightCharacter(
  strips: LightStrips,
  easel: Easel,
  light: CharacterLight,
  used: { width: number; height: number },
): void {
  const { drawing, shade } = easel
  const { mood, look, head, dark } = light
  const { ctx } = shade
  const { width, height } = used
  const step = stepOf(light.scale)
  const scale = 1.06 ** step
  const side = light.side === 0 ? 1 : Math.sign(light.side)
  const person = (target: CanvasRenderingContext2D, x: number, y: number) =>
    target.drawImage(drawing.canvas, 0, 0, width, height, x, y, width, height)
  // The tint is laid first and the person multiplied into it; at the end the light is laid on the person, and only there.
  const tint = tintSheet(strips, light, step, scale)
  const above = Math.min(Math.round(tint.head - head.y), tint.sheet.height - height)
  for (let x = 0; x < width; x += strip) {
    const wide = Math.min(strip, width - x)
    ctx.drawImage(tint.sheet.canvas, 0, Math.max(0, above), wide, height, x, Math.max(0, -above), wide, height)
  }
  ctx.globalCompositeOperation = 'multiply'
  person(ctx, 0, 0)
  if (dark) {
    // Turned from the light, not in the dark: hair, skin and cloth stay told apart.
    ctx.fillStyle = '#a9a4c0'
    ctx.globalAlpha = 0.62
    ctx.fillRect(0, 0, width, height)
    ctx.globalAlpha = 1
  } else {
    ctx.globalCompositeOperation = 'soft-light'
    const key = keySheet(strips, light, step, scale)
    const x = Math.round(head.x + side * 50 * scale - key.sheet.width / 2)
    const y = Math.round(head.y + (mood.key.below ? 120 : -30) * scale - key.sheet.height / 2)
    ctx.drawImage(key.sheet.canvas, x, y)
  }
  ctx.globalCompositeOperation = 'source-over'
  applyLook(ctx, used, look)
  if (light.rim) layRim(strips, easel, light, { person, side, step, scale, width, height })
  drawing.ctx.globalCompositeOperation = 'source-atop'
  drawing.ctx.drawImage(shade.canvas, 0, 0, width, height, 0, 0, width, height)
  drawing.ctx.globalCompositeOperation = 'source-over'
}

/** The mood's tint from head to feet, a strip tall enough to be laid at any height. */
function tintSheet(strips: LightStrips, light: CharacterLight, step: number, scale: number) {
  if (strips.tint?.step === step) return strips.tint
  const { mood } = light
  const { height } = strips
  const head = height
  const sheet = makeSheet(strip, height * 2.1)
  const { ctx } = sheet
  const tint = ctx.createLinearGradient(0, head - 150 * scale, 0, head + Math.min(1500 * scale, 1750 * light.ratio))
  const strong = (colour: string) => mixColours('#ffffff', colour, mood.person.strength)
  tint.addColorStop(0, strong(mood.person.top))
  tint.addColorStop(0.16, strong(mood.person.top))
  tint.addColorStop(1, strong(mood.person.bottom))
  ctx.fillStyle = tint
  ctx.fillRect(0, 0, sheet.width, sheet.height)
  strips.tint = { step, sheet, head }
  return strips.tint
}

/** The light on the face as a round bitmap. */
function keySheet(strips: LightStrips, light: CharacterLight, step: number, scale: number) {
  if (strips.key?.step === step) return strips.key
  const { key: kind } = light.mood
  const radius = Math.round(Math.max(215 * scale, 120 * light.ratio))
  const sheet = makeSheet(radius * 2, radius * 2)
  const { ctx } = sheet
  const key = ctx.createRadialGradient(radius, radius, radius * 0.1, radius, radius, radius)
  key.addColorStop(0, kind.colour)
  key.addColorStop(0.55, `${kind.colour}a0`)
  key.addColorStop(1, `${kind.colour}00`)
  ctx.globalAlpha = Math.min(1, kind.strength * 1.25)
  ctx.fillStyle = key
  ctx.fillRect(0, 0, radius * 2, radius * 2)
  strips.key = { step, sheet }
  return strips.key
}

/** Colour of the rim across the body: full on the side of the light, nothing beyond the middle. As wide as any head may move. */
function fadeSheet(strips: LightStrips, light: CharacterLight, step: number, scale: number, side: number) {
  if (strips.fade?.step === step) return strips.fade
  const { rim } = light.mood
  const { width } = strips
  const sheet = makeSheet(width * 2, strip)
  const head = width
  const { ctx } = sheet
  const fade = ctx.createLinearGradient(head + side * 240 * scale, 0, head - side * 150 * scale, 0)
  fade.addColorStop(0, rim.colour)
  fade.addColorStop(0.45, `${rim.colour}cc`)
  fade.addColorStop(1, `${rim.colour}00`)
  ctx.fillStyle = fade
  ctx.fillRect(0, 0, sheet.width, sheet.height)
  strips.fade = { step, sheet, head }
  return strips.fade
}

/**
 * The lit edge: the light's colour less the person moved away from the light. Only where it shows; the caller cuts it to the
 * person.
 */
function layRim(
  strips: LightStrips,
  { shade, rim }: Easel,
  light: CharacterLight,
  body: {
    person: (target: CanvasRenderingContext2D, x: number, y: number) => void
    side: number
    step: number
    scale: number
    width: number
    height: number
  },
): void {
  const { mood, head, ratio, dark } = light
  const { side, scale, width, height } = body
  const reach = clamp((2.6 + 1.75 * (scale / ratio)) * (dark ? 1.7 : 1), 3, 15) * ratio
  const fade = fadeSheet(strips, light, body.step, scale, side)
  const { ctx } = rim
  const edge = Math.round(head.x - side * 150 * scale)
  const [from, to] = side > 0 ? [clamp(edge, 0, width), width] : [0, clamp(edge, 0, width)]
  if (to <= from) return
  ctx.save()
  ctx.beginPath()
  ctx.rect(from, 0, to - from, height)
  ctx.clip()
  const left = clamp(Math.round(fade.head - head.x), 0, fade.sheet.width - width)
  for (let y = 0; y < height; y += strip) {
    const high = Math.min(strip, height - y)
    ctx.drawImage(fade.sheet.canvas, left + from, 0, to - from, high, from, y, to - from, high)
  }
  ctx.globalCompositeOperation = 'destination-out'
  const down = mood.key.below ? -0.75 : 0.62
  body.person(ctx, Math.round(-side * reach), Math.round(reach * down))
  ctx.restore()
  const target = shade.ctx
  target.globalCompositeOperation = 'screen'
  target.globalAlpha = mood.rim.strength * (dark ? 0.85 : 1)
  target.drawImage(rim.canvas, from, 0, to - from, height, from, 0, to - from, height)
  target.globalAlpha = 1
  target.globalCompositeOperation = 'source-over'
}
