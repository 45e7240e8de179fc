import { fistGrip } from './kit/grips.ts'
import { ball, solid } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A rose on its stem, bloom at the top, grip at the origin, in head units. */
function drawFlower(ctx: CanvasRenderingContext2D, line: number): void {
  ctx.lineCap = 'round'
  ctx.strokeStyle = '#1c3a24'
  ctx.lineWidth = 11 + line
  const stem = new Path2D()
  stem.moveTo(4, 110)
  stem.bezierCurveTo(-6, 20, 10, -80, 0, -190)
  ctx.stroke(stem)
  ctx.strokeStyle = '#4a8a4e'
  ctx.lineWidth = 10 - line
  ctx.stroke(stem)
  for (const [y, side] of [
    [-90, 1],
    [-60, -1],
  ] as const) {
    const leaf = new Path2D()
    leaf.moveTo(2, y)
    leaf.bezierCurveTo(side * 20, y - 44, side * 70, y - 50, side * 92, y - 30)
    leaf.bezierCurveTo(side * 74, y + 2, side * 32, y + 10, 2, y)
    solid(ctx, leaf, side > 0 ? '#3e7c48' : '#569a58', '#1a3622', line)
    ctx.strokeStyle = 'rgba(214,244,190,.5)'
    ctx.lineWidth = line * 0.7
    ctx.beginPath()
    ctx.moveTo(2, y)
    ctx.bezierCurveTo(side * 30, y - 22, side * 60, y - 32, side * 88, y - 30)
    ctx.stroke()
  }
  ctx.save()
  ctx.translate(0, -214)
  for (const [x, y, rx, ry, turn, tone] of [
    [-34, 6, 36, 46, 0.5, 0],
    [34, 6, 36, 46, -0.5, 0],
    [0, 26, 44, 36, 0, 1],
    [-18, -12, 36, 40, 0.25, 1],
    [20, -14, 34, 38, -0.25, 2],
    [0, 2, 30, 32, 0, 2],
    [2, -10, 18, 20, 0.3, 3],
  ] as const) {
    const petal = new Path2D()
    petal.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2)
    const stops = [
      ['#e85a6e', '#b4243e', '#7a1028'],
      ['#f4788a', '#cc3450', '#941a36'],
      ['#ff96a2', '#e04a62', '#b02442'],
      ['#ffb4ba', '#ec6074', '#c83450'],
    ][tone]!
    solid(ctx, petal, ball(ctx, { x, y, radius: Math.max(rx, ry) }, stops), '#4a0a1c', line)
  }
  ctx.strokeStyle = 'rgba(90,8,28,.8)'
  ctx.lineWidth = line
  ctx.beginPath()
  ctx.arc(2, -10, 10, 0.2, Math.PI * 1.7)
  ctx.arc(2, -10, 5, Math.PI * 1.7, Math.PI * 0.4)
  ctx.stroke()
  for (const side of [-1, 0, 1]) {
    const sepal = new Path2D()
    sepal.moveTo(side * 8 - 8, 52)
    sepal.lineTo(side * 34, 78 - Math.abs(side) * 14)
    sepal.lineTo(side * 8 + 8, 52)
    sepal.closePath()
    solid(ctx, sepal, '#4a8a4e', '#1a3622', line * 0.8)
  }
  ctx.restore()
}

export const flower: PropDefinition = {
  id: 'flower',
  label: { zh: '花', en: 'flower' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.scale(0.8, 0.8)
    drawFlower(ctx, 3)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 530, y: 1070, turn: -0.06, scale: 1 },
      lying: { x: 620, y: 1040, turn: -0.6 },
      grip: fistGrip({ x: 0, y: 40, thick: 30 }),
      draw: (inner) => {
        inner.save()
        inner.scale(2.5, 2.5)
        drawFlower(inner, 1.8)
        inner.restore()
      },
    }),
}
