import { shiftColour, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import { setOverscan } from '../../set.ts'

/** The whole of what a layer paints: the picture and its overscan. */
export const area = { x: -setOverscan, y: -setOverscan, width: 1080 + 2 * setOverscan, height: 1920 + 2 * setOverscan }

export const areaRight = area.x + area.width

export const areaBottom = area.y + area.height

export type Stop = readonly [at: number, colour: string]

/** Lighter (above 0) or darker (below 0); dark steps keep more colour, so that shadows stay alive. */
export function shade(hex: string, by: number): string {
  return shiftColour(hex, { lightness: by, chroma: by < 0 ? -by * 0.06 : -by * 0.05, hue: by < 0 ? -by * 30 : 0 })
}

export function downwards(
  ctx: CanvasRenderingContext2D,
  y0: number,
  y1: number,
  stops: readonly Stop[],
): CanvasGradient {
  return gradient(ctx.createLinearGradient(0, y0, 0, y1), stops)
}

export function across(ctx: CanvasRenderingContext2D, x0: number, x1: number, stops: readonly Stop[]): CanvasGradient {
  return gradient(ctx.createLinearGradient(x0, 0, x1, 0), stops)
}

export function along(ctx: CanvasRenderingContext2D, a: Point, b: Point, stops: readonly Stop[]): CanvasGradient {
  return gradient(ctx.createLinearGradient(a[0], a[1], b[0], b[1]), stops)
}

function gradient(target: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  for (const [at, colour] of stops) target.addColorStop(at, colour)
  return target
}

export function fillArea(ctx: CanvasRenderingContext2D, fill: string | CanvasGradient): void {
  ctx.fillStyle = fill
  ctx.fillRect(area.x, area.y, area.width, area.height)
}

/** Paints with a blend mode and strength, then puts both back. */
export function blended(
  ctx: CanvasRenderingContext2D,
  mode: GlobalCompositeOperation,
  alpha: number,
  paint: () => void,
): void {
  ctx.save()
  ctx.globalCompositeOperation = mode
  ctx.globalAlpha *= alpha
  paint()
  ctx.restore()
}

/** A polygon, filled; `line` outlines it thinly. */
export function poly(
  ctx: CanvasRenderingContext2D,
  points: readonly Point[],
  fill: string | CanvasGradient | null,
  line?: string,
  width = 2,
): void {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.closePath()
  if (fill !== null) {
    ctx.fillStyle = fill
    ctx.fill()
  }
  if (line !== undefined) {
    ctx.strokeStyle = line
    ctx.lineWidth = width
    ctx.lineJoin = 'round'
    ctx.stroke()
  }
}

export function stroke(ctx: CanvasRenderingContext2D, points: readonly Point[], colour: string, width: number): void {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.stroke()
}

export function disc(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  ctx.beginPath()
  ctx.arc(x, y, r, 0, Math.PI * 2)
  ctx.fillStyle = fill
  ctx.fill()
}

export function oval(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string | CanvasGradient,
): void {
  ctx.beginPath()
  ctx.ellipse(x, y, Math.abs(rx), Math.abs(ry), 0, 0, Math.PI * 2)
  ctx.fillStyle = fill
  ctx.fill()
}

export function roundRect(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, r)
  ctx.fillStyle = fill
  ctx.fill()
}

/** Clips to a polygon while painting. */
export function clipped(ctx: CanvasRenderingContext2D, points: readonly Point[], paint: () => void): void {
  ctx.save()
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.closePath()
  ctx.clip()
  paint()
  ctx.restore()
}

/** Makes a hole in what is painted so far: a window on the layer behind. */
export function cutOut(ctx: CanvasRenderingContext2D, points: readonly Point[]): void {
  blended(ctx, 'destination-out', 1, () => poly(ctx, points, '#000'))
}

export function fade(colour: string): readonly [string, string] {
  return [withAlpha(colour, 1), withAlpha(colour, 0)]
}
