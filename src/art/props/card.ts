import { pinchGrip } from './kit/grips.ts'
import { ramp, roundedBox, shine, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

function face(ctx: CanvasRenderingContext2D, w: number, h: number, line: number): void {
  const card = roundedBox(-w / 2, -h / 2, w, h, h * 0.08)
  solid(
    ctx,
    card,
    ramp(ctx, { from: -w / 2, to: w / 2 }, ['#34364a', '#1c1d2a', '#10111a', '#2a2c3e']),
    '#0a0a10',
    line,
  )
  within(ctx, card, () => {
    ctx.strokeStyle = 'rgba(226,190,110,.16)'
    ctx.lineWidth = h * 0.006
    for (let i = 0; i < 9; i++) {
      ctx.beginPath()
      ctx.arc(w * 0.36, -h * 0.5, h * (0.3 + i * 0.12), 0, Math.PI * 2)
      ctx.stroke()
    }
    const chip = roundedBox(-w * 0.4, -h * 0.16, w * 0.13, h * 0.17, h * 0.03)
    solid(
      ctx,
      chip,
      ramp(ctx, { from: -w * 0.4, to: -w * 0.27 }, ['#fff0b8', '#d2a04a', '#f2d28a']),
      '#6a4a18',
      h * 0.005,
    )
    ctx.strokeStyle = 'rgba(90,60,16,.6)'
    ctx.strokeRect(-w * 0.36, -h * 0.16, w * 0.05, h * 0.17)
    shine(ctx, { x: -w / 2, y: -h / 2, width: w, height: h }, 0.2)
  })
  ctx.strokeStyle = 'rgba(236,204,130,.8)'
  ctx.lineWidth = h * 0.008
  ctx.stroke(roundedBox(-w / 2 + h * 0.03, -h / 2 + h * 0.03, w - h * 0.06, h - h * 0.06, h * 0.06))
}

/** A bank card, pass or visiting card: black and gold. First entry large, the rest below it. */
export const card: PropDefinition = {
  id: 'card',
  label: { zh: '卡片', en: 'card' },
  drawHeld: (ctx) => {
    ctx.save()
    ctx.translate(0, -44)
    ctx.rotate(-0.2)
    face(ctx, 96, 60, 2.4)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 520, y: 790, turn: -0.07, scale: 1 },
      lying: { x: 540, y: 880, turn: 0.12, scale: 1.1 },
      grip: pinchGrip({ x: 210, y: 130 }),
      draw: (inner) => {
        face(inner, 740, 468, 4)
        const [first, ...rest] = request.text
        writeColumn(inner, first === undefined ? ['•••• •••• •••• 8888'] : [first], {
          x: -300,
          y: first === undefined ? 90 : 96,
          width: 620,
          size: first === undefined ? 46 : 66,
          step: 70,
          family: 'Sanbu Serif',
          colour: '#f2d492',
          most: 1,
        })
        writeColumn(inner, rest.length > 0 ? rest : first === undefined ? ['VIP'] : [], {
          x: -298,
          y: 160,
          width: 460,
          size: 34,
          step: 44,
          family: 'Sanbu Sans',
          colour: '#d8c8a4',
          most: 2,
        })
      },
    }),
}
