import { flatGrip } from './kit/grips.ts'
import { ramp, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A porcelain flask with a red stopper: wine or worse. Centred on the grip, about 260 high. */
function drawBottle(ctx: CanvasRenderingContext2D, line: number, label: string): void {
  const body = new Path2D()
  body.moveTo(-20, -120)
  body.lineTo(20, -120)
  body.bezierCurveTo(20, -86, 26, -70, 52, -40)
  body.bezierCurveTo(78, -8, 78, 66, 46, 110)
  body.lineTo(-46, 110)
  body.bezierCurveTo(-78, 66, -78, -8, -52, -40)
  body.bezierCurveTo(-26, -70, -20, -86, -20, -120)
  solid(ctx, body, ramp(ctx, { from: -74, to: 74 }, ['#fbfdff', '#e6eef6', '#b2c0d4', '#8694ac']), '#38425a', line)
  within(ctx, body, () => {
    ctx.strokeStyle = 'rgba(36,74,140,.8)'
    ctx.lineWidth = 5
    for (const y of [-52, 88]) {
      ctx.beginPath()
      ctx.ellipse(0, y, 90, 12, 0, 0, Math.PI)
      ctx.stroke()
    }
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.arc(-28, 66, 16, Math.PI * 0.8, Math.PI * 2.2)
    ctx.arc(6, 58, 20, Math.PI, Math.PI * 2.1)
    ctx.stroke()
    ctx.fillStyle = 'rgba(255,255,255,.75)'
    ctx.beginPath()
    ctx.ellipse(-42, 10, 8, 50, 0.1, 0, Math.PI * 2)
    ctx.fill()
  })
  const cork = new Path2D()
  cork.moveTo(-18, -120)
  cork.bezierCurveTo(-34, -150, -20, -168, 0, -168)
  cork.bezierCurveTo(20, -168, 34, -150, 18, -120)
  cork.closePath()
  solid(ctx, cork, ramp(ctx, { from: -30, to: 30 }, ['#f0606a', '#b8222e', '#7a121c']), '#3c0a10', line)
  if (label !== '') {
    ctx.save()
    ctx.translate(0, 22)
    ctx.rotate(Math.PI / 4)
    ctx.fillStyle = '#c8303a'
    ctx.fillRect(-32, -32, 64, 64)
    ctx.rotate(-Math.PI / 4)
    ctx.fillStyle = '#fff0d8'
    ctx.font = `${label.length > 1 ? 28 : 48}px "Sanbu Serif"`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(label, 0, 2)
    ctx.restore()
  }
}

export const bottle: PropDefinition = {
  id: 'bottle',
  label: { zh: '瓶', en: 'bottle' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.scale(0.62, 0.62)
    drawBottle(ctx, 4, '')
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 500, y: 860, turn: 0.05, scale: 1 },
      lying: { x: 540, y: 880, turn: -0.5 },
      grip: flatGrip({ left: -214, right: 214, bottom: 330 }),
      draw: (inner) => {
        inner.save()
        inner.scale(2.9, 2.9)
        drawBottle(inner, 1.7, request.text[0] ?? '')
        inner.restore()
      },
    }),
}
