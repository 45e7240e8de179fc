import { palmGrip } from './kit/grips.ts'
import { ball, ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A small bottle of pills, lying tipped, some pills before it. About 260 wide, centred. */
function drawMedicine(ctx: CanvasRenderingContext2D, line: number, label: string): void {
  ctx.save()
  ctx.rotate(-0.5)
  const glass = roundedBox(-78, -110, 156, 220, 26)
  solid(ctx, glass, ramp(ctx, { from: -78, to: 78 }, ['#f2a860', '#d8782c', '#a84e18', '#e89a50']), '#4a2410', line)
  solid(
    ctx,
    roundedBox(-62, -160, 124, 54, 12),
    ramp(ctx, { from: -62, to: 62 }, ['#ffffff', '#e4e6ee', '#b4b8c8']),
    '#4a4a58',
    line,
  )
  ctx.strokeStyle = 'rgba(80,84,104,.4)'
  ctx.lineWidth = line * 0.8
  for (let x = -50; x <= 50; x += 14) {
    ctx.beginPath()
    ctx.moveTo(x, -154)
    ctx.lineTo(x, -112)
    ctx.stroke()
  }
  within(ctx, glass, () => {
    ctx.fillStyle = '#fbf8f0'
    ctx.fillRect(-90, -64, 180, 124)
    ctx.fillStyle = '#c83a44'
    ctx.fillRect(-90, -64, 180, 20)
    ctx.fillStyle = '#2a2c3a'
    ctx.font = `${label.length > 4 ? 24 : 40}px "Sanbu Sans Black"`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(label, 0, 0)
    ctx.fillStyle = 'rgba(80,84,104,.4)'
    ctx.fillRect(-56, 32, 112, 7)
    ctx.fillStyle = 'rgba(255,255,255,.4)'
    ctx.fillRect(-64, -110, 16, 220)
  })
  ctx.restore()
  for (const [x, y, turn] of [
    [96, 92, 0.4],
    [40, 128, -0.6],
    [124, 40, 1.4],
  ] as const) {
    ctx.save()
    ctx.translate(x, y)
    ctx.rotate(turn)
    const pill = roundedBox(-34, -16, 68, 32, 16)
    solid(ctx, pill, '#fdfaf4', '#5a3038', line * 0.8)
    within(ctx, pill, () => {
      ctx.fillStyle = ball(ctx, { x: -18, y: 0, radius: 34 }, ['#ff9aa4', '#d83a4c', '#a82438'])
      ctx.fillRect(-40, -20, 40, 40)
      ctx.fillStyle = 'rgba(255,255,255,.7)'
      ctx.fillRect(-26, -11, 50, 6)
    })
    ctx.restore()
  }
}

export const medicine: PropDefinition = {
  id: 'medicine',
  label: { zh: '药', en: 'medicine' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -26)
    ctx.rotate(0.5)
    ctx.scale(0.32, 0.32)
    drawMedicine(ctx, 7, '')
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 548, y: 890, turn: 0, scale: 1.08 },
      lying: { y: 880, scale: 2, turn: -0.1 },
      grip: palmGrip({ x: 0, y: 60 }),
      draw: (inner) => drawMedicine(inner, 3.2, request.text[0] ?? 'Rx'),
    }),
}
