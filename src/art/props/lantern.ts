import { fistGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A paper lantern hanging from a short pole, hung at (0, 0), in head units. `flicker` 0–1. */
function drawLantern(ctx: CanvasRenderingContext2D, line: number, flicker: number): void {
  const glow = ctx.createRadialGradient(0, 150, 20, 0, 150, 250)
  glow.addColorStop(0, `rgba(255,196,110,${(0.4 + 0.2 * flicker).toFixed(3)})`)
  glow.addColorStop(1, 'rgba(255,150,60,0)')
  ctx.fillStyle = glow
  ctx.fillRect(-250, -100, 500, 500)
  ctx.strokeStyle = '#5a3a1c'
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.lineTo(0, 54)
  ctx.stroke()
  const body = new Path2D()
  body.moveTo(-44, 66)
  body.bezierCurveTo(-116, 96, -116, 206, -44, 236)
  body.lineTo(44, 236)
  body.bezierCurveTo(116, 206, 116, 96, 44, 66)
  body.closePath()
  solid(ctx, body, '#d8402c', '#4a0e0c', line)
  within(ctx, body, () => {
    const light = ctx.createRadialGradient(0, 160, 8, 0, 156, 116)
    light.addColorStop(0, '#fff6c8')
    light.addColorStop(0.34, '#ffcf6a')
    light.addColorStop(0.72, '#f0702c')
    light.addColorStop(1, '#b42a20')
    ctx.fillStyle = light
    ctx.fillRect(-130, 50, 260, 210)
    ctx.strokeStyle = 'rgba(110,16,12,.55)'
    ctx.lineWidth = line * 0.8
    for (const k of [-1, -0.6, -0.2, 0.2, 0.6, 1]) {
      ctx.beginPath()
      ctx.moveTo(k * 44, 64)
      ctx.bezierCurveTo(k * 108, 100, k * 108, 204, k * 44, 238)
      ctx.stroke()
    }
  })
  for (const y of [52, 230])
    solid(
      ctx,
      roundedBox(-50, y, 100, 18, 6),
      ramp(ctx, { from: -50, to: 50 }, ['#ffe29a', '#c08a34', '#7a4e18']),
      '#3c2008',
      line,
    )
  ctx.strokeStyle = '#c8303a'
  for (let i = -3; i <= 3; i++) {
    ctx.lineWidth = 5
    ctx.beginPath()
    ctx.moveTo(i * 2, 248)
    ctx.quadraticCurveTo(i * 6, 290, i * 7, 330 - Math.abs(i) * 5)
    ctx.stroke()
  }
}

export const lantern: PropDefinition = {
  id: 'lantern',
  label: { zh: '灯笼', en: 'lantern' },
  drawHeld: (ctx) => {
    // The pole leads up and away; the lantern hangs from its end.
    solid(ctx, roundedBox(-5, -180, 10, 230, 4), '#8a5c2c', '#3c2410', 2.6)
    ctx.save()
    ctx.translate(0, -176)
    ctx.scale(0.62, 0.62)
    drawLantern(ctx, 4.4, 0.5)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 560, y: 420, turn: 0, scale: 1 },
      lying: { x: 540, y: 560 },
      grip: fistGrip({ x: 0, y: -16, thick: 30 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.05 * Math.sin(request.seconds * 1.8))
        inner.translate(0, 40)
        inner.scale(2.3, 2.3)
        drawLantern(inner, 1.9, 0.5 + 0.5 * Math.sin(request.seconds * 9) * Math.sin(request.seconds * 5.3))
        inner.restore()
      },
    }),
}
