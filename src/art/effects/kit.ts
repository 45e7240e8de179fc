import { createRandom, type Random } from '#core'
import { withAlpha } from '../colour/colour.ts'
import type { EffectMoment } from './effect.ts'

/** The picture and as much around it as a camera may uncover. */
export const edge = { left: -140, right: 1220, top: -140, bottom: 2060, width: 1360, height: 2200 }

type Sprite = OffscreenCanvas
const sprites = new Map<string, Sprite>()

/** A small picture made once. The key says all that it depends on. */
export function sprite(
  key: string,
  size: number,
  paint: (ctx: CanvasRenderingContext2D) => void,
  height = size,
): Sprite {
  const kept = sprites.get(key)
  if (kept !== undefined) return kept
  const canvas = new OffscreenCanvas(size, height)
  paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D)
  if (sprites.size > 400) sprites.clear()
  sprites.set(key, canvas)
  return canvas
}

/** A soft round light. */
export function dot(colour: string): Sprite {
  return sprite(`dot ${colour}`, 64, (ctx) => {
    const light = ctx.createRadialGradient(32, 32, 0, 32, 32, 32)
    for (const [at, a] of [
      [0, 1],
      [0.14, 0.85],
      [0.32, 0.42],
      [0.6, 0.12],
      [1, 0],
    ] as const)
      light.addColorStop(at, withAlpha(colour, a))
    ctx.fillStyle = light
    ctx.fillRect(0, 0, 64, 64)
  })
}

/** A billow of smoke: many soft blobs with a lit crown. `kind` picks one of a few shapes. */
export function puff(colour: string, crown: string, kind: number): Sprite {
  const shape = kind % 4
  return sprite(`puff ${colour} ${crown} ${shape}`, 256, (ctx) => {
    const random = createRandom(`puff ${shape}`)
    const blob = (x: number, y: number, r: number, c: string, alpha: number) => {
      const light = ctx.createRadialGradient(x, y, 0, x, y, r)
      light.addColorStop(0, withAlpha(c, alpha))
      light.addColorStop(0.6, withAlpha(c, alpha * 0.55))
      light.addColorStop(1, withAlpha(c, 0))
      ctx.fillStyle = light
      ctx.fillRect(x - r, y - r, r * 2, r * 2)
    }
    for (let i = 0; i < 44; i++) {
      const a = random.range(0, 6.283)
      const d = Math.sqrt(random.next()) * 70
      blob(128 + Math.cos(a) * d, 128 + Math.sin(a) * d, random.range(26, 52), colour, 0.26)
    }
    ctx.globalCompositeOperation = 'source-atop'
    for (let i = 0; i < 22; i++) {
      const a = random.range(0, 6.283)
      const d = Math.sqrt(random.next()) * 66
      blob(118 + Math.cos(a) * d, 104 + Math.sin(a) * d * 0.8, random.range(14, 34), crown, 0.34)
    }
  })
}

/** Lays a sprite on, centred; `size` is its width in pixels, `tall` its height over its width. */
export function stamp(
  ctx: CanvasRenderingContext2D,
  picture: Sprite,
  {
    x,
    y,
    size,
    alpha = 1,
    turn = 0,
    tall = 1,
  }: { x: number; y: number; size: number; alpha?: number; turn?: number; tall?: number },
): void {
  if (alpha <= 0.004 || size <= 0) return
  ctx.globalAlpha = Math.min(1, alpha)
  if (turn === 0) {
    ctx.drawImage(picture, x - size / 2, y - (size * tall) / 2, size, size * tall)
    return
  }
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(turn)
  ctx.drawImage(picture, -size / 2, (-size * tall) / 2, size, size * tall)
  ctx.restore()
}

/** 0 → 1 over `rise` seconds at the start and back over `fall` at the end. */
export function envelope({ seconds, length }: EffectMoment, rise = 0.3, fall = 0.4): number {
  const a = rise <= 0 ? 1 : seconds / rise
  const b = fall <= 0 ? 1 : (length - seconds) / fall
  return Math.max(0, Math.min(1, a, b))
}

/** Where something that comes again every `period` seconds is: `turn` counts its lives, `t` 0–1 is its age. */
export function life(seconds: number, period: number, phase: number): { turn: number; t: number } {
  const at = seconds / period + phase
  const turn = Math.floor(at)
  return { turn, t: at - turn }
}

/** Random numbers of an effect; with `step` they change `perSecond` times a second, as hand-drawn lines boil. */
export function chanceOf(moment: EffectMoment, name: string, perSecond = 0): Random {
  const step = perSecond > 0 ? Math.floor(moment.seconds * perSecond + 1e-6) : 0
  return createRandom(`${moment.seed}/${name}/${step}`)
}

/** A cheap fixed number 0–1 from two whole numbers. */
export function hash(a: number, b: number): number {
  let n = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  n = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d)
  return ((n ^ (n >>> 13)) >>> 0) / 4294967296
}

const coarse = 0.25
let scratch: OffscreenCanvas | null = null

/**
 * Paints what is soft and large on a sheet of a quarter's size and lays it on at once: a sixteenth of the pixels to fill.
 * Not to be nested.
 */
export function softly(
  ctx: CanvasRenderingContext2D,
  mode: GlobalCompositeOperation,
  paint: (sheet: CanvasRenderingContext2D) => void,
): void {
  scratch ??= new OffscreenCanvas(edge.width * coarse, edge.height * coarse)
  const sheet = scratch.getContext('2d') as unknown as CanvasRenderingContext2D
  sheet.setTransform(1, 0, 0, 1, 0, 0)
  sheet.clearRect(0, 0, scratch.width, scratch.height)
  sheet.save()
  sheet.scale(coarse, coarse)
  sheet.translate(-edge.left, -edge.top)
  paint(sheet)
  sheet.restore()
  ctx.save()
  ctx.globalCompositeOperation = mode
  ctx.drawImage(scratch, edge.left, edge.top, edge.width, edge.height)
  ctx.restore()
}

/** Paints with light added to what is there. */
export function lighten(
  ctx: CanvasRenderingContext2D,
  paint: () => void,
  mode: GlobalCompositeOperation = 'screen',
): void {
  ctx.save()
  ctx.globalCompositeOperation = mode
  paint()
  ctx.restore()
}

export const outCubic = (t: number): number => 1 - (1 - Math.min(1, Math.max(0, t))) ** 3
