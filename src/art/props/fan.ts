import { pinchGrip } from './kit/grips.ts'
import { ramp, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** Half of the angle that an open fan covers, radians, and how far its paper begins and ends from the rivet, u. */
const half = 1.15
const [near, far] = [84, 232]

/** An open folding fan, its rivet at the origin, the paper above it; a mountain and its mist in ink. */
function drawFan(ctx: CanvasRenderingContext2D, line: number): void {
  const up = -Math.PI / 2
  const ribs = 11
  const at = (turn: number, radius: number) => [Math.sin(turn) * radius, -Math.cos(turn) * radius] as const
  const sticks = new Path2D()
  for (let i = 0; i < ribs; i++) {
    const turn = -half + (2 * half * i) / (ribs - 1)
    const [x, y] = at(turn, far - 6)
    const [nx, ny] = [Math.cos(turn) * 4.5, Math.sin(turn) * 4.5]
    sticks.moveTo(-nx, -ny)
    sticks.lineTo(x - nx, y - ny)
    sticks.lineTo(x + nx, y + ny)
    sticks.lineTo(nx, ny)
    sticks.closePath()
  }
  solid(ctx, sticks, '#8a5a30', '#3a2212', line)
  const paper = new Path2D()
  paper.arc(0, 0, far, up - half, up + half)
  paper.arc(0, 0, near, up + half, up - half, true)
  paper.closePath()
  solid(ctx, paper, ramp(ctx, { from: -far, to: far }, ['#fffaf0', '#f6ead2', '#e6d2b0']), '#4a3420', line)
  within(ctx, paper, () => {
    ctx.fillStyle = 'rgba(70,88,104,.5)'
    ctx.beginPath()
    ctx.moveTo(-210, -60)
    ctx.bezierCurveTo(-130, -190, -96, -176, -60, -128)
    ctx.bezierCurveTo(-20, -226, 22, -226, 60, -138)
    ctx.bezierCurveTo(96, -176, 150, -150, 220, -70)
    ctx.closePath()
    ctx.fill()
    ctx.fillStyle = 'rgba(255,250,240,.75)'
    ctx.fillRect(-220, -122, 440, 12)
    ctx.fillStyle = '#c8282e'
    ctx.fillRect(112, -158, 18, 18)
    ctx.strokeStyle = 'rgba(120,90,56,.34)'
    ctx.lineWidth = line * 0.8
    ctx.beginPath()
    for (let i = 1; i < 2 * ribs - 2; i++) {
      const turn = -half + (2 * half * i) / (2 * ribs - 2)
      ctx.moveTo(...at(turn, near))
      ctx.lineTo(...at(turn, far))
    }
    ctx.stroke()
  })
  const rivet = new Path2D()
  rivet.arc(0, 0, 9, 0, Math.PI * 2)
  solid(ctx, rivet, '#d8b060', '#3a2212', line)
}

export const fan: PropDefinition = {
  id: 'fan',
  label: { zh: '扇子', en: 'fan' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -12)
    ctx.scale(0.8, 0.8)
    drawFan(ctx, 3)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 520, y: 960, turn: 0.1, scale: 1 },
      lying: { x: 540, y: 1040, turn: -0.12 },
      grip: pinchGrip({ x: 14, y: 60 }),
      draw: (inner) => {
        inner.save()
        inner.scale(1.9, 1.9)
        drawFan(inner, 1.8)
        inner.restore()
      },
    }),
}
