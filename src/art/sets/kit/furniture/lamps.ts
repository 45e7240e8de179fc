import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow, pool } from '../light/lamplight.ts'
import { disc, downwards, oval, poly, roundRect, shade, stroke } from '../paint/brush.ts'
import { contact, glow } from '../paint/glow.ts'

/** A standing lamp. */
export function floorLamp(pen: Pen, x: number, z: number, height = 1.6, shadeColour = '#f6e2bd'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, 0, z)
  const top = cy - height * s
  contact(ctx, cx, cy, 0.22 * s, 0.05 * s, 0.5)
  oval(ctx, cx, cy - 3, 0.15 * s, 0.035 * s, tone.lit('#6b5436'))
  ctx.fillStyle = tone.lit('#a8875a')
  ctx.fillRect(cx - 0.012 * s, top, 0.024 * s, height * s)
  lampShade(pen, cx, top, 0.24 * s, 0.3 * s, shadeColour)
  pool(pen, cx, cy, 1.1 * s, tone.lamp, 0.45 * tone.lampPower)
}

/** The shade of a lamp hanging from `y`, with its light. */
export function lampShade(pen: Pen, x: number, y: number, half: number, height: number, colour: string): void {
  const { ctx, tone } = pen
  const on = tone.lampPower > 0.3
  lampGlow(pen, x, y + height * 0.7, height * 1.3)
  const base = on ? mixColours(colour, '#ffe2a8', 0.5) : tone.lit(colour)
  poly(
    ctx,
    [
      [x - half * 0.6, y],
      [x + half * 0.6, y],
      [x + half, y + height],
      [x - half, y + height],
    ],
    downwards(ctx, y, y + height, [
      [0, shade(base, -0.08)],
      [0.75, on ? '#fff3d4' : base],
      [1, on ? '#ffe9b8' : shade(base, -0.05)],
    ]),
    withAlpha(shade(base, -0.25), 0.6),
    1.5,
  )
  if (on) glow(ctx, x, y + height * 0.6, height * 1.1, '#ffd99a', 0.5)
}

/** A table lamp on top of something at height y. */
export function tableLamp(pen: Pen, x: number, y: number, z: number, colour = '#f3dcb4'): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  oval(ctx, cx, cy - 0.1 * s, 0.06 * s, 0.1 * s, tone.lit('#8a7a8f'))
  ctx.fillStyle = tone.lit('#c9b07a')
  ctx.fillRect(cx - 2, cy - 0.26 * s, 4, 0.1 * s)
  lampShade(pen, cx, cy - 0.46 * s, 0.15 * s, 0.22 * s, colour)
}

/** A chandelier: ring, arms, flames of light. */
export function chandelier(pen: Pen, x: number, y: number, z: number, radius: number, top: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [cx, cy] = space.at(x, y, z)
  const r = radius * s
  const gold = tone.lit('#c9a25c', 1.05)
  const [, ceiling] = space.at(x, top, z)
  stroke(
    ctx,
    [
      [cx, ceiling],
      [cx, cy],
    ],
    shade(gold, -0.1),
    4,
  )
  glow(ctx, cx, cy + r * 0.1, r * 3.4, '#ffd79c', 0.34 * Math.max(0.35, tone.lampPower))
  for (const [ry, k, count] of [
    [0, 1, 10],
    [-0.34, 0.62, 6],
  ] as const) {
    ctx.strokeStyle = gold
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.ellipse(cx, cy + ry * r, r * k, r * k * 0.24, 0, 0, 6.29)
    ctx.stroke()
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 + 0.2
      const [lx, ly] = [cx + Math.cos(a) * r * k, cy + ry * r + Math.sin(a) * r * k * 0.24]
      ctx.strokeStyle = shade(gold, Math.sin(a) > 0 ? 0.05 : -0.1)
      ctx.lineWidth = 2.4
      ctx.beginPath()
      ctx.moveTo(cx, cy - r * 0.5)
      ctx.quadraticCurveTo(cx + (lx - cx) * 0.5, cy + r * 0.15 + ry * r, lx, ly)
      ctx.stroke()
      // Crystal drops.
      for (let d = 0; d < 3; d++)
        poly(
          ctx,
          [
            [lx, ly + 8 + d * 11],
            [lx + 3.4, ly + 13 + d * 11],
            [lx, ly + 18 + d * 11],
            [lx - 3.4, ly + 13 + d * 11],
          ],
          withAlpha('#fff3da', 0.75),
        )
      roundRect(ctx, lx - 4, ly - 20, 8, 20, 3, '#fff6e4')
      glow(ctx, lx, ly - 22, r * 0.26, '#ffe2ae', 0.75 * Math.max(0.5, tone.lampPower))
      disc(ctx, lx, ly - 22, 4.5, '#fffdf4')
    }
  }
}
