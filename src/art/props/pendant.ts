import { palmGrip } from './kit/grips.ts'
import { ball, ramp, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A ring of white-green jade with a carved cloud, on a red cord with a tassel; the hole at the origin. About 200 across. */
function drawJade(ctx: CanvasRenderingContext2D, line: number): void {
  ctx.strokeStyle = '#a8232e'
  ctx.lineCap = 'round'
  ctx.lineWidth = 9
  ctx.beginPath()
  ctx.moveTo(-4, -92)
  ctx.bezierCurveTo(-40, -150, -90, -170, -74, -236)
  ctx.moveTo(4, -92)
  ctx.bezierCurveTo(36, -156, 60, -180, 48, -248)
  ctx.stroke()
  const disc = new Path2D()
  disc.arc(0, 0, 100, 0, Math.PI * 2)
  const ring = new Path2D(disc)
  ring.arc(0, 0, 30, 0, Math.PI * 2, true)
  solid(ctx, disc, '#2c5a4c', '#1c3a34', line)
  ctx.fillStyle = ball(ctx, { x: 0, y: 0, radius: 100 }, ['#f4fff6', '#cdeed8', '#8fcaa8', '#5f9f80'])
  ctx.fill(ring, 'evenodd')
  within(ctx, disc, () => {
    ctx.strokeStyle = 'rgba(40,96,74,.6)'
    ctx.lineWidth = 3.4
    for (let i = 0; i < 5; i++) {
      ctx.save()
      ctx.rotate((i * Math.PI * 2) / 5)
      ctx.beginPath()
      ctx.arc(0, -66, 14, 0.4, Math.PI * 1.75)
      ctx.bezierCurveTo(20, -92, 40, -80, 44, -62)
      ctx.stroke()
      ctx.restore()
    }
    ctx.strokeStyle = 'rgba(255,255,255,.55)'
    ctx.lineWidth = 5
    ctx.beginPath()
    ctx.arc(0, 0, 90, Math.PI * 1.05, Math.PI * 1.5)
    ctx.stroke()
    ctx.fillStyle = 'rgba(255,255,255,.8)'
    ctx.beginPath()
    ctx.ellipse(-46, -52, 20, 9, -0.8, 0, Math.PI * 2)
    ctx.fill()
  })
  const hole = new Path2D()
  hole.arc(0, 0, 30, 0, Math.PI * 2)
  solid(ctx, hole, ramp(ctx, { from: -30, to: 30, upright: true }, ['#3c5a4e', '#8a7a6a']), '#2c5a4c', line * 0.7)
  ctx.strokeStyle = '#a8232e'
  ctx.lineWidth = 8
  ctx.beginPath()
  ctx.moveTo(0, -96)
  ctx.lineTo(0, -30)
  ctx.moveTo(0, 100)
  ctx.lineTo(0, 130)
  ctx.stroke()
  const knot = new Path2D()
  knot.ellipse(0, 138, 15, 13, 0, 0, Math.PI * 2)
  solid(ctx, knot, '#c8343e', '#6a121c', line * 0.7)
  ctx.strokeStyle = '#b82a36'
  for (let i = -4; i <= 4; i++) {
    ctx.lineWidth = 5
    ctx.beginPath()
    ctx.moveTo(i * 1.6, 150)
    ctx.bezierCurveTo(i * 5, 190, i * 6, 220, i * 6.5, 262 - Math.abs(i) * 4)
    ctx.stroke()
  }
}

export const pendant: PropDefinition = {
  id: 'pendant',
  label: { zh: '玉佩', en: 'jade pendant' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, 60)
    ctx.scale(0.36, 0.36)
    drawJade(ctx, 5)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 900, turn: 0, scale: 1.08 },
      lying: { y: 880, turn: -0.2, scale: 2 },
      grip: palmGrip({ x: 0, y: 40 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.24)
        inner.scale(1.12, 1.12)
        drawJade(inner, 3.6)
        inner.restore()
        const glow = 0.35 + 0.25 * Math.sin(request.seconds * 2.2)
        const halo = inner.createRadialGradient(0, 0, 20, 0, 0, 210)
        halo.addColorStop(0, `rgba(210,255,226,${glow.toFixed(3)})`)
        halo.addColorStop(1, 'rgba(160,255,206,0)')
        inner.fillStyle = halo
        inner.fillRect(-220, -220, 440, 440)
      },
    }),
}
