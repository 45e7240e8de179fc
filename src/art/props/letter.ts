import { pinchGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

const [left, top, width, height] = [-330, -480, 660, 900]

export const letter: PropDefinition = {
  id: 'letter',
  label: { zh: '信', en: 'letter' },
  drawHeld: (ctx) => {
    solid(
      ctx,
      roundedBox(-52, -130, 104, 150, 2),
      ramp(ctx, { from: -130, to: 20, upright: true }, ['#fdf6e6', '#e6d9c0']),
      '#4a3c30',
      2.4,
    )
    ctx.fillStyle = 'rgba(90,76,64,.55)'
    for (let i = 0; i < 6; i++) ctx.fillRect(-40, -114 + i * 17, i === 5 ? 44 : 80, 3.4)
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 520, y: 800, turn: -0.05, scale: 1 },
      lying: { x: 540, y: 880, turn: 0.07 },
      grip: pinchGrip({ x: 190, y: 300 }),
      draw: (inner) => {
        const sheet = new Path2D()
        sheet.moveTo(left, top + 6)
        sheet.bezierCurveTo(left + 200, top - 8, left + 460, top + 10, left + width, top)
        sheet.bezierCurveTo(left + width + 8, top + 300, left + width - 8, top + 600, left + width + 2, top + height)
        sheet.bezierCurveTo(left + 440, top + height - 12, left + 200, top + height + 10, left - 4, top + height - 4)
        sheet.bezierCurveTo(left + 8, top + 600, left - 8, top + 300, left, top + 6)
        solid(
          inner,
          sheet,
          ramp(inner, { from: left, to: left + width }, ['#fffaf0', '#fbf1dd', '#efe0c4']),
          '#5a4636',
          3,
        )
        within(inner, sheet, () => {
          for (const at of [0.34, 0.67]) {
            const y = top + height * at
            inner.fillStyle = ramp(inner, { from: y - 26, to: y + 30, upright: true }, [
              [0, 'rgba(120,90,60,0)'],
              [0.46, 'rgba(120,90,60,.16)'],
              [0.5, 'rgba(255,255,255,.6)'],
              [1, 'rgba(255,255,255,0)'],
            ])
            inner.fillRect(left, y - 26, width, 56)
          }
          inner.fillStyle = 'rgba(150,60,50,.28)'
          for (let y = top + 150; y < top + height - 60; y += 74) inner.fillRect(left + 56, y, width - 112, 2)
        })
        const rows = request.text.length > 0 ? request.text : ['', '']
        const chinese = /[\u4e00-\u9fff]/.test(rows.join(''))
        writeColumn(inner, rows, {
          x: left + 66,
          y: top + 136,
          width: width - 132,
          size: chinese ? 52 : 40,
          step: 74,
          family: chinese ? 'Sanbu Brush' : 'Sanbu Serif',
          colour: '#2c2430',
          most: 9,
        })
      },
    }),
}
