import { palmGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A diamond ring seen a little from above; the stone on top, about 200 high. `sparkle` 0–1. */
function drawRing(ctx: CanvasRenderingContext2D, line: number, sparkle: number): void {
  const band = new Path2D()
  band.ellipse(0, 40, 74, 78, 0, 0, Math.PI * 2)
  const hole = new Path2D()
  hole.ellipse(0, 44, 56, 60, 0, 0, Math.PI * 2)
  const ring = new Path2D(band)
  ring.ellipse(0, 44, 56, 60, 0, 0, Math.PI * 2, true)
  ctx.strokeStyle = '#5a4a2a'
  ctx.lineWidth = line * 2
  ctx.stroke(band)
  ctx.stroke(hole)
  ctx.fillStyle = ramp(ctx, { from: -80, to: 80 }, ['#fff8d8', '#f0d080', '#a8782c', '#ffeeb4', '#c8964a'])
  ctx.fill(ring, 'evenodd')
  for (const x of [-30, 30]) solid(ctx, roundedBox(x - 6, -52, 12, 34, 5), '#f2d890', '#5a4a2a', line * 0.6)
  const gem = new Path2D()
  gem.moveTo(-52, -74)
  gem.lineTo(-30, -104)
  gem.lineTo(30, -104)
  gem.lineTo(52, -74)
  gem.lineTo(0, -20)
  gem.closePath()
  solid(ctx, gem, ramp(ctx, { from: -104, to: -20, upright: true }, ['#ffffff', '#d4ecff', '#9cc8f2']), '#46607e', line)
  within(ctx, gem, () => {
    for (const [points, colour] of [
      [[-52, -74, -24, -74, 0, -20], '#b8dcfa'],
      [[-24, -74, 24, -74, 0, -20], '#e8f6ff'],
      [[24, -74, 52, -74, 0, -20], '#8ab8e6'],
      [[-30, -104, -24, -74, 0, -104], '#ffffff'],
      [[30, -104, 24, -74, 0, -104], '#c4e2fa'],
    ] as const) {
      ctx.fillStyle = colour
      ctx.beginPath()
      ctx.moveTo(points[0], points[1])
      ctx.lineTo(points[2], points[3])
      ctx.lineTo(points[4], points[5])
      ctx.fill()
    }
  })
  if (sparkle > 0) {
    ctx.save()
    ctx.translate(-22, -88)
    ctx.globalAlpha = sparkle
    ctx.fillStyle = '#ffffff'
    for (const turn of [0, Math.PI / 2, Math.PI / 4, -Math.PI / 4]) {
      ctx.save()
      ctx.rotate(turn)
      const long = turn % (Math.PI / 2) === 0 ? 74 : 36
      ctx.beginPath()
      ctx.moveTo(-long, 0)
      ctx.lineTo(0, -4.5)
      ctx.lineTo(long, 0)
      ctx.lineTo(0, 4.5)
      ctx.fill()
      ctx.restore()
    }
    ctx.restore()
  }
}

export const ring: PropDefinition = {
  id: 'ring',
  label: { zh: '戒指', en: 'ring' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -30)
    ctx.scale(0.2, 0.2)
    drawRing(ctx, 8, 0)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 900, turn: 0, scale: 1.08 },
      lying: { y: 880, scale: 2.2, turn: -0.1 },
      grip: palmGrip({ x: 0, y: 60 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.14)
        inner.scale(1.06, 1.06)
        drawRing(inner, 2.6, Math.max(0, Math.sin(request.seconds * 2.6)) ** 3)
        inner.restore()
      },
    }),
}
