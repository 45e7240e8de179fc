import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { clipped, disc, downwards, oval, poly, shade, stroke } from '../paint/brush.ts'
import { snowCap } from '../sky/weather.ts'
import { brackets } from './brackets.ts'

export interface RoofLook {
  tile?: string
  wood?: string
  gold?: string
  /** How far it has faded into the air, 0–1. */
  far?: number
}

/**
 * A roof seen from the front: eaves at `y` from x−half to x+half with upturned ends, ridge `height` above; tile rows,
 * ridge with its ends, bracket sets and a painted beam below.
 */
export function roof(pen: Pen, x: number, y: number, half: number, height: number, look: RoofLook = {}): void {
  const { ctx, tone } = pen
  const far = look.far ?? 0
  const colour = (hex: string) => mixColours(tone.lit(hex), tone.haze, far)
  const tile = colour(look.tile ?? '#4a5668')
  const wood = colour(look.wood ?? '#9a3d32')
  const gold = colour(look.gold ?? '#d8b25e')
  const rise = half * 0.13
  const ridge = half * 0.56
  const eave = (t: number): Point => {
    const u = t * 2 - 1
    return [x + u * half * 1.06, y - rise * Math.abs(u) ** 3.2 * 1.5]
  }
  const crest = (t: number): Point => [x + (t * 2 - 1) * ridge, y - height + Math.sin(t * Math.PI) * height * 0.05]
  brackets(pen, x, y, half, height * 0.3, wood, gold)
  // The underside of the eave.
  const under: Point[] = []
  for (let i = 0; i <= 20; i++) under.push(eave(i / 20))
  poly(ctx, [...under, [x + half * 0.86, y + height * 0.1], [x - half * 0.86, y + height * 0.1]], shade(wood, -0.16))
  const slope = (t: number, v: number): Point => {
    const [ax, ay] = crest(t)
    const [bx, by] = eave(t)
    const sag = Math.sin(v * Math.PI) * height * 0.1
    return [ax + (bx - ax) * v ** 1.25, ay + (by - ay) * v + sag]
  }
  const outline: Point[] = []
  for (let i = 0; i <= 12; i++) outline.push(slope(0, i / 12))
  for (let i = 0; i <= 24; i++) outline.push(slope(i / 24, 1))
  for (let i = 12; i >= 0; i--) outline.push(slope(1, i / 12))
  for (let i = 12; i >= 0; i--) outline.push(crest(i / 12))
  poly(
    ctx,
    outline,
    downwards(ctx, y - height, y, [
      [0, shade(tile, 0.06)],
      [0.5, tile],
      [1, shade(tile, -0.08)],
    ]),
    shade(tile, -0.16),
    2.5,
  )
  const ribs = Math.max(14, Math.round(half / 13))
  for (let i = 0; i <= ribs; i++) {
    const t = i / ribs
    const line: Point[] = []
    for (let k = 0; k <= 6; k++) line.push(slope(t, k / 6))
    stroke(ctx, line, shade(tile, -0.12), Math.max(2, half * 0.013))
    stroke(
      ctx,
      line.map(([px, py]): Point => [px + pen.side * -half * 0.006, py]),
      withAlpha(shade(tile, 0.13), 0.5),
      Math.max(1, half * 0.004),
    )
    const [ex, ey] = eave(t)
    disc(ctx, ex, ey + half * 0.008, Math.max(2, half * 0.011), shade(tile, 0.04))
  }
  if (tone.snow) {
    clipped(ctx, outline, () => {
      const cap: Point[] = []
      for (let i = 0; i <= 24; i++) cap.push(slope(i / 24, 0.72 + 0.08 * Math.sin(i * 1.9)))
      poly(
        ctx,
        [...cap, slope(1, 0), ...[...Array(13)].map((_, i) => crest(1 - i / 12)), slope(0, 0)],
        downwards(ctx, y - height, y, [
          [0, colour('#ffffff')],
          [1, colour('#c8d6ee')],
        ]),
      )
    })
  }
  stroke(ctx, under, shade(tile, -0.18), Math.max(3, half * 0.016))
  stroke(
    ctx,
    under.map(([px, py]): Point => [px, py - half * 0.006]),
    withAlpha(gold, 0.9),
    Math.max(1.5, half * 0.006),
  )
  // Ridge, its ends, and the hip ridges with their beasts.
  for (const s of [0, 1]) {
    const hip: Point[] = []
    for (let k = 0; k <= 10; k++) hip.push(slope(s, k / 10))
    const [ex, ey] = eave(s)
    hip.push([ex + (s * 2 - 1) * half * 0.05, ey - rise * 0.55])
    stroke(ctx, hip, shade(tile, -0.05), Math.max(4, half * 0.026))
    stroke(ctx, hip, shade(tile, 0.1), Math.max(1.5, half * 0.009))
    for (const k of [0.72, 0.8, 0.88]) {
      const [bx, by] = slope(s, k)
      oval(ctx, bx, by - half * 0.03, half * 0.012, half * 0.026, shade(tile, 0.02))
    }
  }
  const bar: Point[] = []
  for (let i = 0; i <= 12; i++) bar.push(crest(i / 12))
  stroke(ctx, bar, shade(tile, -0.04), Math.max(6, half * 0.045))
  stroke(
    ctx,
    bar.map(([px, py]): Point => [px, py - half * 0.012]),
    shade(tile, 0.1),
    Math.max(2, half * 0.012),
  )
  for (const s of [-1, 1]) {
    const [rx, ry] = [x + s * ridge, y - height]
    ctx.fillStyle = shade(tile, -0.03)
    ctx.beginPath()
    ctx.moveTo(rx - s * half * 0.02, ry + half * 0.02)
    ctx.quadraticCurveTo(rx + s * half * 0.05, ry - half * 0.01, rx + s * half * 0.035, ry - half * 0.1)
    ctx.quadraticCurveTo(rx - s * half * 0.035, ry - half * 0.06, rx - s * half * 0.05, ry + half * 0.02)
    ctx.fill()
  }
  if (tone.snow) snowCap(pen, x - ridge, x + ridge, y - height - half * 0.01, half * 0.04)
}
