import { palmGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A bronze command token with a tiger's-head top and one character, about 340 high, centred. */
function drawToken(ctx: CanvasRenderingContext2D, line: number, word: string): void {
  ctx.strokeStyle = '#8a1c28'
  ctx.lineWidth = 10
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(0, -150)
  ctx.bezierCurveTo(-30, -210, 40, -240, 20, -300)
  ctx.stroke()
  const plate = new Path2D()
  plate.moveTo(-96, -96)
  plate.bezierCurveTo(-110, -150, -60, -150, -40, -134)
  plate.bezierCurveTo(-24, -176, 24, -176, 40, -134)
  plate.bezierCurveTo(60, -150, 110, -150, 96, -96)
  plate.lineTo(104, 120)
  plate.bezierCurveTo(60, 132, 26, 150, 0, 176)
  plate.bezierCurveTo(-26, 150, -60, 132, -104, 120)
  plate.closePath()
  solid(ctx, plate, ramp(ctx, { from: -110, to: 110 }, ['#ffe2a0', '#cf9a46', '#8a5a22', '#5e3a16']), '#2c1a0c', line)
  const inner = roundedBox(-76, -84, 152, 186, 14)
  solid(
    ctx,
    inner,
    ramp(ctx, { from: -84, to: 102, upright: true }, ['#4a2e18', '#6a4422', '#3a2210']),
    '#f0c878',
    line * 0.7,
  )
  ctx.fillStyle = '#ffdf90'
  ctx.font = `${word.length > 1 ? 66 : 128}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const glyphs = [...word].slice(0, 2)
  glyphs.forEach((glyph, i) => {
    ctx.fillText(glyph, 0, 10 + (glyphs.length === 1 ? 0 : (i - 0.5) * 78))
  })
  ctx.fillStyle = '#2c1a0c'
  for (const x of [-22, 22]) {
    ctx.beginPath()
    ctx.ellipse(x, -118, 8, 6, x > 0 ? -0.4 : 0.4, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.strokeStyle = 'rgba(255,244,200,.65)'
  ctx.lineWidth = line * 1.2
  ctx.beginPath()
  ctx.moveTo(-92, -80)
  ctx.lineTo(-98, 108)
  ctx.stroke()
}

export const token: PropDefinition = {
  id: 'token',
  label: { zh: '令牌', en: 'token' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -34)
    ctx.scale(0.34, 0.34)
    drawToken(ctx, 6, '令')
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 890, turn: 0, scale: 1.08 },
      lying: { y: 880, scale: 1.9, turn: -0.1 },
      grip: palmGrip({ x: 0, y: 60 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.08)
        drawToken(inner, 3.4, request.text[0] ?? '令')
        inner.restore()
      },
    }),
}
