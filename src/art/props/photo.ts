import { pinchGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

/** Two people from long ago, small before a warm sky, seen from behind: nobody's face, so it is anybody's memory. */
function drawScene(ctx: CanvasRenderingContext2D, box: { x: number; y: number; w: number; h: number }): void {
  const { x, y, w, h } = box
  ctx.fillStyle = ramp(ctx, { from: y, to: y + h, upright: true }, ['#8fb6d8', '#f2d2a8', '#f0b078', '#8a6a5c'])
  ctx.fillRect(x, y, w, h)
  const sun = ctx.createRadialGradient(x + w * 0.62, y + h * 0.46, 4, x + w * 0.62, y + h * 0.46, w * 0.5)
  sun.addColorStop(0, 'rgba(255,250,220,1)')
  sun.addColorStop(0.2, 'rgba(255,236,180,.8)')
  sun.addColorStop(1, 'rgba(255,220,150,0)')
  ctx.fillStyle = sun
  ctx.fillRect(x, y, w, h)
  ctx.fillStyle = '#6c7a8a'
  ctx.beginPath()
  ctx.moveTo(x, y + h * 0.64)
  for (let i = 0; i <= 8; i++) ctx.lineTo(x + (w * i) / 8, y + h * (0.58 + 0.07 * Math.sin(i * 2.3)))
  ctx.lineTo(x + w, y + h)
  ctx.lineTo(x, y + h)
  ctx.fill()
  ctx.fillStyle = '#4e5a4c'
  ctx.fillRect(x, y + h * 0.74, w, h * 0.26)
  for (const [px, tall, coat, hair] of [
    [0.4, 0.46, '#2e3a5c', '#241c22'],
    [0.56, 0.4, '#b84a5a', '#3a2620'],
  ] as const) {
    const [cx, foot, head] = [x + w * px, y + h * 0.94, h * 0.052]
    const crown = foot - h * tall
    const coatPath = new Path2D()
    coatPath.moveTo(cx - head * 0.5, crown + head * 1.9)
    coatPath.bezierCurveTo(
      cx - head * 2.2,
      crown + head * 2.4,
      cx - head * 1.8,
      foot - head * 3,
      cx - head * 1.7,
      foot - head * 2,
    )
    coatPath.lineTo(cx + head * 1.7, foot - head * 2)
    coatPath.bezierCurveTo(
      cx + head * 1.8,
      foot - head * 3,
      cx + head * 2.2,
      crown + head * 2.4,
      cx + head * 0.5,
      crown + head * 1.9,
    )
    solid(ctx, coatPath, coat, '#1c1a24', 2)
    ctx.fillStyle = '#262430'
    ctx.fillRect(cx - head * 0.9, foot - head * 2, head * 0.7, head * 2)
    ctx.fillRect(cx + head * 0.2, foot - head * 2, head * 0.7, head * 2)
    const skull = new Path2D()
    skull.ellipse(cx, crown + head, head * 0.92, head * 1.06, 0, 0, Math.PI * 2)
    if (px > 0.5) skull.roundRect(cx - head * 0.9, crown + head, head * 1.8, head * 2.4, head * 0.6)
    solid(ctx, skull, hair, '#120c10', 1.5)
  }
}

export const photo: PropDefinition = {
  id: 'photo',
  label: { zh: '照片', en: 'photograph' },
  drawHeld: (ctx) => {
    solid(ctx, roundedBox(-44, -110, 88, 112, 2), '#fbf8f0', '#3c3438', 2.4)
    within(ctx, roundedBox(-37, -103, 74, 80, 1), () => drawScene(ctx, { x: -37, y: -103, w: 74, h: 80 }))
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 520, y: 790, turn: -0.08, scale: 1 },
      lying: { x: 540, y: 880, turn: 0.1, scale: 1.1 },
      grip: pinchGrip({ x: 190, y: 290 }),
      draw: (inner) => {
        const card = roundedBox(-330, -420, 660, 800, 6)
        solid(inner, card, ramp(inner, { from: -330, to: 330 }, ['#fffdf6', '#f4eee0', '#e2d8c6']), '#4a4044', 3)
        const picture = roundedBox(-290, -380, 580, 600, 2)
        within(inner, picture, () => {
          drawScene(inner, { x: -290, y: -380, w: 580, h: 600 })
          inner.fillStyle = 'rgba(190,140,80,.2)'
          inner.fillRect(-290, -380, 580, 600)
          inner.fillStyle = ramp(inner, { from: -380, to: 220, upright: true }, [
            'rgba(255,255,255,.2)',
            'rgba(255,255,255,0)',
            'rgba(40,10,10,.2)',
          ])
          inner.fillRect(-290, -380, 580, 600)
        })
        inner.strokeStyle = 'rgba(120,96,80,.5)'
        inner.lineWidth = 3
        inner.beginPath()
        inner.moveTo(-330, -250)
        inner.lineTo(-220, -300)
        inner.lineTo(-170, -420)
        inner.stroke()
        writeColumn(inner, request.text, {
          x: -280,
          y: 300,
          width: 420,
          size: 52,
          step: 60,
          family: 'Sanbu Brush',
          colour: '#3a3040',
          most: 1,
        })
      },
    }),
}
