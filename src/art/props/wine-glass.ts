import { fistGrip } from './kit/grips.ts'
import { ramp, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A stemmed glass, a third full. The stem is gripped at the origin; about 260 high, the bowl above. */
function drawGlass(ctx: CanvasRenderingContext2D, line: number): void {
  const edge = '#4a5570'
  const clear = ramp(ctx, { from: -60, to: 60 }, ['#ffffffb0', '#dfe8f440', '#c2d0e488', '#ffffffc0'])
  const foot = new Path2D()
  foot.ellipse(0, 92, 52, 12, 0, 0, Math.PI * 2)
  solid(ctx, foot, clear, edge, line)
  const stem = new Path2D()
  stem.moveTo(-7, -34)
  stem.bezierCurveTo(-3, 10, -4, 66, -10, 88)
  stem.lineTo(10, 88)
  stem.bezierCurveTo(4, 66, 3, 10, 7, -34)
  stem.closePath()
  solid(ctx, stem, ramp(ctx, { from: -8, to: 8 }, ['#ffffff', '#b9c6da', '#f4f8fd']), edge, line)
  const bowl = new Path2D()
  bowl.moveTo(-52, -168)
  bowl.bezierCurveTo(-72, -96, -54, -36, 0, -32)
  bowl.bezierCurveTo(54, -36, 72, -96, 52, -168)
  bowl.closePath()
  solid(ctx, bowl, clear, edge, line)
  within(ctx, bowl, () => {
    ctx.fillStyle = ramp(ctx, { from: -60, to: 60 }, ['#b8324a', '#8c1428', '#5c0a1a'])
    ctx.fillRect(-80, -100, 160, 80)
    ctx.fillStyle = '#c8526a'
    ctx.beginPath()
    ctx.ellipse(0, -100, 63, 9, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = 'rgba(255,255,255,.7)'
    ctx.beginPath()
    ctx.ellipse(-44, -106, 6, 44, 0.1, 0, Math.PI * 2)
    ctx.fill()
  })
  const rim = new Path2D()
  rim.ellipse(0, -168, 52, 10, 0, 0, Math.PI * 2)
  solid(ctx, rim, 'rgba(255,255,255,.35)', edge, line * 0.6)
}

export const wineGlass: PropDefinition = {
  id: 'wine-glass',
  label: { zh: '红酒杯', en: 'wine glass' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.scale(0.62, 0.62)
    drawGlass(ctx, 3.6)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 500, y: 900, turn: 0, scale: 1 },
      lying: { x: 540, y: 900, turn: 0 },
      grip: fistGrip({ x: 0, y: 130, thick: 50 }),
      draw: (inner) => {
        inner.save()
        inner.scale(3, 3)
        drawGlass(inner, 1.5)
        inner.restore()
      },
    }),
}
