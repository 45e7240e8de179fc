import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { oval, poly, shade } from '../paint/brush.ts'

/** A hob on the worktop with a lidded pot, a steel hood above it. */
export function cooker(pen: Pen, x: number, z: number, pot = '#b8433c'): void {
  const { ctx, space, tone } = pen
  const hood = (u: number, v: number) => space.at(x + u, v, z + 0.05)
  const steel = tone.lit('#c9d0d4')
  poly(
    ctx,
    [hood(-0.32, 1.62), hood(0.32, 1.62), hood(0.16, 1.86), hood(0.12, 2.75), hood(-0.12, 2.75), hood(-0.16, 1.86)],
    steel,
    shade(steel, -0.2),
    2,
  )
  box(pen, { x, z, y: 0.94, width: 0.62, height: 0.04, depth: 0.45 }, '#2c2f36', { contact: false })
  const [px, py] = space.at(x - 0.05, 0.98, z + 0.15)
  ctx.fillStyle = tone.lit(pot)
  ctx.beginPath()
  ctx.roundRect(px - 58, py - 62, 116, 66, 12)
  ctx.fill()
  oval(ctx, px, py - 62, 60, 13, shade(tone.lit(pot), 0.06))
  oval(ctx, px, py - 76, 12, 9, tone.lit('#2c2f36'))
}

/** Three wisps of steam that rise from (x, y, z), for `moving`. */
export function potSteam(pen: Pen, seconds: number, x: number, y: number, z: number): void {
  const { ctx } = pen
  const [px, py] = pen.space.at(x, y, z)
  ctx.strokeStyle = '#ffffff'
  ctx.lineCap = 'round'
  for (let k = 0; k < 3; k++) {
    ctx.globalAlpha = 0.2
    ctx.lineWidth = 12
    ctx.beginPath()
    for (let i = 0; i <= 12; i++)
      ctx.lineTo(px + (k - 1) * 20 + Math.sin(i * 0.5 - seconds * 2 + k) * i * 2, py - i * 11)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}
