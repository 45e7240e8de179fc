import { palmGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** An old brass key, bow up, about 320 long, centred. */
function drawKey(ctx: CanvasRenderingContext2D, line: number): void {
  const brass = ramp(ctx, { from: -60, to: 60 }, ['#fff0b0', '#e0aa4a', '#9a6420', '#f2cf7a'])
  const blade = roundedBox(-11, -40, 22, 210, 8)
  solid(ctx, blade, brass, '#3c2610', line)
  const bit = new Path2D()
  bit.moveTo(8, 108)
  bit.lineTo(56, 108)
  bit.lineTo(56, 126)
  bit.lineTo(40, 126)
  bit.lineTo(40, 138)
  bit.lineTo(62, 138)
  bit.lineTo(62, 158)
  bit.lineTo(8, 158)
  bit.closePath()
  solid(ctx, bit, brass, '#3c2610', line)
  solid(ctx, roundedBox(-20, -50, 40, 20, 6), brass, '#3c2610', line)
  const bow = new Path2D()
  for (const [x, y] of [
    [0, -138],
    [-44, -92],
    [44, -92],
  ] as const) {
    bow.moveTo(x + 44, y)
    bow.arc(x, y, 44, 0, Math.PI * 2)
  }
  solid(ctx, bow, brass, '#3c2610', line)
  for (const [x, y] of [
    [0, -138],
    [-44, -92],
    [44, -92],
  ] as const) {
    const hole = new Path2D()
    hole.arc(x, y, 21, 0, Math.PI * 2)
    solid(ctx, hole, '#3a2416', '#3c2610', line * 0.6)
    ctx.strokeStyle = 'rgba(255,246,200,.7)'
    ctx.lineWidth = line
    ctx.beginPath()
    ctx.arc(x, y, 35, Math.PI * 1.05, Math.PI * 1.5)
    ctx.stroke()
  }
  ctx.fillStyle = 'rgba(255,250,214,.7)'
  ctx.fillRect(-6, -26, 4, 180)
}

export const key: PropDefinition = {
  id: 'key',
  label: { zh: '钥匙', en: 'key' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, 20)
    ctx.rotate(Math.PI)
    ctx.scale(0.3, 0.3)
    drawKey(ctx, 7)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 900, turn: 0, scale: 1.08 },
      lying: { y: 880, scale: 2, turn: -0.1 },
      grip: palmGrip({ x: 0, y: 50 }),
      draw: (inner) => {
        inner.save()
        inner.rotate(0.5)
        drawKey(inner, 3.2)
        inner.restore()
      },
    }),
}
