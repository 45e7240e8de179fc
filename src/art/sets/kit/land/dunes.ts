import { mixColours, withAlpha } from '../../../colour/colour.ts'
import { curvePath, type Point, sampleCurve } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, shade, stroke } from '../paint/brush.ts'
import { rock } from './rock.ts'

/** Sand blown into a crest at about y, with its ripples; `far` 0–1 fades it into the dusty air. */
export function dune(pen: Pen, y: number, colour: string, far: number): void {
  const { ctx, tone } = pen
  const crest: Point[] = []
  for (let i = 0; i <= 24; i++)
    crest.push([-160 + (i / 24) * 1400, y + Math.sin(i * 0.5 + y) * 26 + Math.sin(i * 0.23 + y * 2) * 34])
  const base = mixColours(tone.lit(colour), tone.lit('#f0b080'), far)
  const body = curvePath(crest)
  body.lineTo(1260, 2080)
  body.lineTo(-180, 2080)
  body.closePath()
  ctx.fillStyle = downwards(ctx, y - 60, y + 420, [
    [0, shade(base, 0.07)],
    [0.3, base],
    [1, shade(base, -0.1)],
  ])
  ctx.fill(body)
  ctx.save()
  ctx.clip(body)
  for (let i = 0; i < 26; i++) {
    const ry = y + 20 + i * i * 1.1
    ctx.strokeStyle = withAlpha(shade(base, -0.07), 0.35)
    ctx.lineWidth = 2 + i * 0.1
    ctx.beginPath()
    for (let x = -160; x <= 1240; x += 40)
      ctx.lineTo(x, ry + Math.sin(x * 0.012 + i * 0.8) * 7 + Math.sin(x * 0.031 + i) * 3)
    ctx.stroke()
  }
  ctx.restore()
  stroke(ctx, sampleCurve(crest), withAlpha(mixColours(base, '#fff0c8', 0.5), 0.7), 3)
}

/** Stones that lie in the sand at both sides, none where people stand. */
export function strewnRocks(pen: Pen, count: number, colour: string): void {
  const random = pen.random.fork('dunes')
  for (let i = 0; i < count; i++) {
    const x = random.chance(0.5) ? random.range(-60, 300) : random.range(780, 1140)
    rock(pen, x, random.range(1180, 1640), random.range(40, 190), random.range(26, 120), colour, String(i))
  }
}

/** Sand that the wind drives along the ground, for `animate`. */
export function blownSand(pen: Pen, seconds: number): void {
  const { ctx } = pen
  const random = pen.random.fork('sand')
  ctx.strokeStyle = pen.tone.lit('#ffe0b8')
  for (let i = 0; i < 24; i++) {
    const x = ((random.range(0, 1500) + seconds * random.range(260, 520)) % 1500) - 200
    const y = random.range(1010, 1800)
    ctx.globalAlpha = 0.25
    ctx.lineWidth = 2
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.lineTo(x + random.range(40, 120), y - 4)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}
