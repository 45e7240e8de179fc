import { flatGrip } from './kit/grips.ts'
import { ramp, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A porcelain cup with something warm in it, seen a little from above. About 150 across, centred. */
function drawCup(ctx: CanvasRenderingContext2D, line: number, seconds: number | null): void {
  const body = new Path2D()
  body.moveTo(-78, -50)
  body.bezierCurveTo(-74, 20, -52, 66, -34, 76)
  body.lineTo(34, 76)
  body.bezierCurveTo(52, 66, 74, 20, 78, -50)
  body.closePath()
  const rim = new Path2D()
  rim.ellipse(0, -50, 78, 22, 0, 0, Math.PI * 2)
  solid(ctx, body, ramp(ctx, { from: -78, to: 78 }, ['#ffffff', '#eef2f6', '#c2cad8', '#98a2b6']), '#3e4658', line)
  within(ctx, body, () => {
    ctx.strokeStyle = '#3c6ab0'
    ctx.lineWidth = 4.4
    ctx.beginPath()
    ctx.ellipse(0, -30, 80, 22, 0, 0, Math.PI)
    ctx.stroke()
    ctx.lineWidth = 3
    for (let i = -2; i <= 2; i++) {
      ctx.beginPath()
      ctx.arc(i * 28, 22 - Math.abs(i) * 4, 9, 0, Math.PI * 2)
      ctx.moveTo(i * 28, 31)
      ctx.bezierCurveTo(i * 28 + 8, 40, i * 26 + 12, 46, i * 24 + 10, 54)
      ctx.stroke()
    }
    ctx.fillStyle = 'rgba(255,255,255,.8)'
    ctx.beginPath()
    ctx.ellipse(-52, -2, 7, 34, 0.2, 0, Math.PI * 2)
    ctx.fill()
  })
  solid(ctx, rim, '#f6f8fb', '#3e4658', line)
  const tea = new Path2D()
  tea.ellipse(0, -48, 66, 16, 0, 0, Math.PI * 2)
  solid(ctx, tea, ramp(ctx, { from: -66, to: 66 }, ['#c87a34', '#9a4e1c', '#6e3412']), '#5a2a10', line * 0.5)
  ctx.fillStyle = 'rgba(255,226,170,.6)'
  ctx.beginPath()
  ctx.ellipse(-24, -52, 22, 4, -0.1, 0, Math.PI * 2)
  ctx.fill()
  if (seconds === null) return
  ctx.lineCap = 'round'
  for (let i = 0; i < 3; i++) {
    const t = seconds * 0.9 + i * 1.7
    ctx.strokeStyle = 'rgba(255,255,255,.22)'
    ctx.lineWidth = 9
    ctx.beginPath()
    const x = -28 + i * 28
    ctx.moveTo(x, -72)
    ctx.bezierCurveTo(x + 16 * Math.sin(t), -106, x - 18 * Math.sin(t + 1), -134, x + 14 * Math.sin(t + 2), -176)
    ctx.stroke()
  }
}

export const cup: PropDefinition = {
  id: 'cup',
  label: { zh: '杯', en: 'cup' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -10)
    ctx.scale(0.56, 0.56)
    drawCup(ctx, 4.4, null)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 500, y: 880, turn: 0, scale: 1 },
      lying: { x: 540, y: 900, turn: 0 },
      grip: flatGrip({ left: -226, right: 226, bottom: 262 }),
      draw: (inner) => {
        inner.save()
        inner.scale(3.3, 3.3)
        drawCup(inner, 1.5, request.seconds)
        inner.restore()
      },
    }),
}
