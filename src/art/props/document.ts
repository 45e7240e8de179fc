import { pinchGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { smallPrint, stamp, writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

const [left, top, width, height] = [-350, -520, 700, 960]

/** First entry of text is the title, the rest its clauses; small print fills the page to the signatures and the seal. */
export const document: PropDefinition = {
  id: 'document',
  label: { zh: '文件', en: 'document' },
  drawHeld: (ctx) => {
    solid(ctx, roundedBox(-62, -150, 124, 172, 2), '#fbfaf6', '#3c3c48', 2.4)
    ctx.fillStyle = '#3a3c4a'
    ctx.fillRect(-34, -134, 68, 8)
    ctx.fillStyle = 'rgba(70,74,92,.5)'
    for (let i = 0; i < 7; i++) ctx.fillRect(-48, -112 + i * 15, i === 6 ? 50 : 96, 3)
    ctx.strokeStyle = '#c8262e'
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.arc(30, -2, 14, 0, Math.PI * 2)
    ctx.stroke()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 520, y: 830, turn: 0.045, scale: 1 },
      lying: { x: 540, y: 900, turn: -0.06 },
      grip: pinchGrip({ x: 220, y: 330 }),
      draw: (inner) => {
        const under = roundedBox(left + 12, top + 14, width, height, 4)
        solid(inner, under, '#dfdcd6', '#6a6870', 2)
        const sheet = roundedBox(left, top, width, height, 4)
        solid(
          inner,
          sheet,
          ramp(inner, { from: left, to: left + width }, ['#ffffff', '#faf8f4', '#ece8e2']),
          '#4a4852',
          2.6,
        )
        const { text } = request
        const chinese = /[\u4e00-\u9fff]/.test(text.join('')) || text.length === 0
        const title = text[0] ?? (chinese ? '协议书' : 'Agreement')
        within(inner, sheet, () => {
          let y = writeColumn(inner, [title], {
            x: left + 50,
            y: top + 140,
            width: width - 100,
            size: title.length > 14 ? 46 : 64,
            step: 72,
            family: 'Sanbu Serif',
            colour: '#22232e',
            most: 2,
            align: 'center',
          })
          inner.fillStyle = '#22232e'
          inner.fillRect(left + 220, y - 32, width - 440, 3)
          y = writeColumn(inner, text.slice(1), {
            x: left + 70,
            y: y + 44,
            width: width - 140,
            size: 38,
            step: 58,
            family: 'Sanbu Sans',
            colour: '#31323e',
            most: 6,
          })
          const rows = Math.max(0, Math.floor((top + height - 250 - y) / 36))
          smallPrint(inner, {
            x: left + 70,
            y: y - 6,
            width: width - 140,
            rows,
            step: 36,
            colour: 'rgba(80,84,104,.34)',
            thick: 10,
          })
          inner.fillStyle = 'rgba(60,62,78,.7)'
          inner.font = '30px "Sanbu Sans"'
          inner.textAlign = 'left'
          inner.textBaseline = 'alphabetic'
          inner.fillText(chinese ? '签字：' : 'Signed:', left + 70, top + height - 120)
          inner.fillRect(left + 176, top + height - 112, 180, 2)
          inner.strokeStyle = '#1c2a5e'
          inner.lineWidth = 4
          inner.lineCap = 'round'
          inner.beginPath()
          inner.moveTo(left + 190, top + height - 126)
          inner.bezierCurveTo(
            left + 230,
            top + height - 190,
            left + 236,
            top + height - 90,
            left + 262,
            top + height - 140,
          )
          inner.bezierCurveTo(
            left + 284,
            top + height - 170,
            left + 290,
            top + height - 104,
            left + 346,
            top + height - 146,
          )
          inner.stroke()
          stamp(inner, {
            x: left + 470,
            y: top + height - 160,
            radius: 84,
            text: chinese ? '专用章' : 'SEAL',
            round: true,
            turn: -0.2,
          })
        })
      },
    }),
}
