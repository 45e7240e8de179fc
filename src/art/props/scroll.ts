import { pinchGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { stamp } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

/** Yellow silk between two rollers, written from right to left, sealed. */
export const scroll: PropDefinition = {
  id: 'scroll',
  label: { zh: '卷轴', en: 'scroll' },
  drawHeld: (ctx) => {
    solid(
      ctx,
      roundedBox(-26, -150, 52, 220, 12),
      ramp(ctx, { from: -26, to: 26 }, ['#ffe9a8', '#e0b44e', '#a87824']),
      '#4a3010',
      3,
    )
    for (const y of [-166, 68]) solid(ctx, roundedBox(-14, y, 28, 18, 5), '#8a3a24', '#3c140c', 3)
    ctx.fillStyle = '#b8303a'
    ctx.fillRect(-27, -52, 54, 14)
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 540, y: 800, turn: -0.03, scale: 1 },
      lying: { x: 540, y: 880, turn: 0.05, scale: 1.08 },
      grip: pinchGrip({ x: 210, y: 370 }),
      draw: (inner) => {
        const silk = roundedBox(-360, -400, 720, 800, 0)
        solid(
          inner,
          silk,
          ramp(inner, { from: -400, to: 400, upright: true }, ['#d8a840', '#f6d684', '#fbe6a4', '#f2cf78', '#c8963a']),
          '#4a3010',
          3,
        )
        within(inner, silk, () => {
          inner.strokeStyle = 'rgba(190,120,30,.28)'
          inner.lineWidth = 3
          for (let i = 0; i < 7; i++) {
            for (let k = 0; k < 7; k++) {
              inner.beginPath()
              inner.arc(-320 + i * 106 + (k % 2) * 53, -350 + k * 116, 22, 0.3, Math.PI * 1.7)
              inner.stroke()
            }
          }
          inner.fillStyle = 'rgba(255,246,214,.75)'
          inner.fillRect(-300, -330, 600, 660)
          inner.strokeStyle = '#b8742a'
          inner.lineWidth = 5
          inner.strokeRect(-300, -330, 600, 660)
        })
        const text = request.text.join('')
        inner.fillStyle = '#241812'
        inner.textBaseline = 'middle'
        if (/[\u4e00-\u9fff]/.test(text) || text === '') {
          const glyphs = [...(text === '' ? '密令' : text)].slice(0, 45)
          const rows = glyphs.length > 24 ? 9 : 7
          const size = glyphs.length > 24 ? 62 : 80
          inner.font = `${size}px "Sanbu Brush"`
          inner.textAlign = 'center'
          glyphs.forEach((glyph, i) => {
            const column = Math.floor(i / rows)
            inner.fillText(glyph, 240 - column * size * 1.34, -268 + (i % rows) * (540 / (rows - 1)))
          })
        } else {
          inner.font = '44px "Sanbu Serif"'
          inner.textAlign = 'left'
          request.text.slice(0, 7).forEach((row, i) => {
            inner.fillText(row, -260, -260 + i * 74, 520)
          })
        }
        stamp(inner, { x: -216, y: 240, radius: 62, text: '御印', round: false, turn: 0.03 })
        for (const y of [-452, 392]) {
          solid(
            inner,
            roundedBox(-384, y, 768, 62, 26),
            ramp(inner, { from: y, to: y + 62, upright: true }, ['#ffeeb8', '#e2b04a', '#9a6a20']),
            '#3c2410',
            4,
          )
          for (const x of [-424, 384])
            solid(
              inner,
              roundedBox(x, y + 6, 40, 50, 14),
              ramp(inner, { from: y, to: y + 60, upright: true }, ['#d8685a', '#8a2a24', '#5a1614']),
              '#2c0a0a',
              4,
            )
        }
      },
    }),
}
