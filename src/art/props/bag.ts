import { fistGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A leather bag hanging from its handle at the origin, in head units. */
function drawBag(ctx: CanvasRenderingContext2D, line: number): void {
  const handle = new Path2D()
  handle.moveTo(-56, 96)
  handle.bezierCurveTo(-54, -28, 54, -28, 56, 96)
  ctx.lineCap = 'round'
  ctx.strokeStyle = '#24100c'
  ctx.lineWidth = 15 + line * 2
  ctx.stroke(handle)
  ctx.strokeStyle = '#8a4a34'
  ctx.lineWidth = 13
  ctx.stroke(handle)
  ctx.strokeStyle = 'rgba(255,210,180,.4)'
  ctx.lineWidth = 3
  ctx.stroke(handle)
  const body = new Path2D()
  body.moveTo(-104, 92)
  body.lineTo(104, 92)
  body.bezierCurveTo(120, 150, 128, 210, 132, 252)
  body.bezierCurveTo(132, 268, 120, 274, 108, 274)
  body.lineTo(-108, 274)
  body.bezierCurveTo(-120, 274, -132, 268, -132, 252)
  body.bezierCurveTo(-128, 210, -120, 150, -104, 92)
  solid(ctx, body, ramp(ctx, { from: -130, to: 130 }, ['#c87a5a', '#a2563e', '#74382a', '#52241c']), '#24100c', line)
  within(ctx, body, () => {
    ctx.fillStyle = ramp(ctx, { from: 90, to: 276, upright: true }, [
      'rgba(255,220,190,.16)',
      'rgba(255,220,190,0)',
      'rgba(20,4,4,.4)',
    ])
    ctx.fillRect(-140, 86, 280, 200)
    ctx.strokeStyle = 'rgba(255,214,180,.5)'
    ctx.lineWidth = 2.4
    ctx.setLineDash([9, 7])
    ctx.strokeRect(-98, 106, 196, 154)
    ctx.setLineDash([])
  })
  const flap = new Path2D()
  flap.moveTo(-106, 88)
  flap.lineTo(106, 88)
  flap.bezierCurveTo(104, 146, 60, 176, 0, 178)
  flap.bezierCurveTo(-60, 176, -104, 146, -106, 88)
  solid(ctx, flap, ramp(ctx, { from: -106, to: 106 }, ['#d48a68', '#b06248', '#7e3e2e']), '#24100c', line)
  solid(
    ctx,
    roundedBox(-17, 160, 34, 30, 7),
    ramp(ctx, { from: -17, to: 17 }, ['#fff0b4', '#d0a044', '#8a6020']),
    '#3c2408',
    line * 0.8,
  )
  for (const x of [-56, 56]) solid(ctx, roundedBox(x - 11, 84, 22, 22, 6), '#e0b45a', '#3c2408', line * 0.8)
}

export const bag: PropDefinition = {
  id: 'bag',
  label: { zh: '包', en: 'bag' },
  drawHeld: (ctx) => {
    // Hangs from the fist, against the forearm's way.
    ctx.save()
    ctx.rotate(-Math.PI / 2)
    drawBag(ctx, 3)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 540, y: 500, turn: 0, scale: 1 },
      lying: { x: 540, y: 480 },
      grip: fistGrip({ x: 0, y: 20, thick: 40 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.02 * Math.sin(request.seconds * 1.6))
        inner.scale(2.5, 2.5)
        drawBag(inner, 1.7)
        inner.restore()
      },
    }),
}
