import { flatGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

const [left, top, width, height] = [-290, -510, 580, 850]

/** A thread-bound book in blue covers; its title on a slip. */
export const book: PropDefinition = {
  id: 'book',
  label: { zh: '书', en: 'book' },
  drawHeld: (ctx) => {
    solid(
      ctx,
      roundedBox(-56, -130, 112, 160, 3),
      ramp(ctx, { from: -56, to: 56 }, ['#4a6a9c', '#2c4470']),
      '#141c34',
      3,
    )
    ctx.fillStyle = '#f4ead2'
    ctx.fillRect(-44, -118, 22, 84)
    ctx.fillStyle = 'rgba(240,230,200,.7)'
    for (let y = -120; y < 24; y += 30) ctx.fillRect(44, y, 10, 3)
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 545, y: 820, turn: 0.06, scale: 1 },
      lying: { x: 540, y: 880, turn: -0.1, scale: 1.1 },
      grip: flatGrip({ left, right: left + width, bottom: top + height }),
      draw: (inner) => {
        for (let i = 3; i >= 0; i--)
          solid(
            inner,
            roundedBox(left + i * 7, top + i * 7, width, height, 6),
            i % 2 === 0 ? '#f0e6d0' : '#dccfb2',
            '#5a4a34',
            2,
          )
        const cover = roundedBox(left, top, width, height, 6)
        solid(
          inner,
          cover,
          ramp(inner, { from: left, to: left + width }, ['#5474a8', '#3a578a', '#28406c', '#1e3056']),
          '#10182c',
          4,
        )
        within(inner, cover, () => {
          inner.strokeStyle = 'rgba(190,210,240,.07)'
          inner.lineWidth = 3
          for (let i = 0; i < 60; i++) {
            inner.beginPath()
            inner.moveTo(left, top + i * 15)
            inner.lineTo(left + width, top + i * 15 + (i % 3) * 5)
            inner.stroke()
          }
          inner.strokeStyle = '#f0e8d4'
          inner.lineWidth = 6
          inner.beginPath()
          inner.moveTo(left + width - 62, top)
          inner.lineTo(left + width - 62, top + height)
          for (let i = 0; i < 6; i++) {
            inner.moveTo(left + width - 62, top + 70 + i * 142)
            inner.lineTo(left + width, top + 70 + i * 142)
          }
          inner.stroke()
        })
        solid(
          inner,
          roundedBox(left + 56, top + 56, 172, 560, 2),
          ramp(inner, { from: top, to: top + 600, upright: true }, ['#fdf5e0', '#eadcb8']),
          '#3a2c1c',
          4,
        )
        inner.strokeStyle = '#3a2c1c'
        inner.lineWidth = 3
        inner.strokeRect(left + 68, top + 68, 148, 536)
        const title = request.text[0] ?? '秘录'
        if (/[\u4e00-\u9fff]/.test(title)) {
          const glyphs = [...title].slice(0, 6)
          const size = Math.min(112, 500 / glyphs.length)
          inner.font = `${size}px "Sanbu Brush"`
          inner.fillStyle = '#20161a'
          inner.textAlign = 'center'
          inner.textBaseline = 'middle'
          const step = Math.min(120, 510 / glyphs.length)
          glyphs.forEach((glyph, i) => {
            inner.fillText(glyph, left + 142, top + 336 + (i - (glyphs.length - 1) / 2) * step)
          })
        } else {
          inner.save()
          inner.translate(left + 160, top + 110)
          inner.rotate(Math.PI / 2)
          writeColumn(inner, [title], {
            x: 0,
            y: 0,
            width: 470,
            size: 50,
            step: 56,
            family: 'Sanbu Serif',
            colour: '#20161a',
            most: 1,
          })
          inner.restore()
        }
      },
    }),
}
