import { flatGrip } from './kit/grips.ts'
import { ramp, roundedBox, shine, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import { writeColumn } from './kit/writing.ts'
import type { PropDefinition } from './prop.ts'

const [left, top, width, height] = [-330, -520, 660, 940]

/** A slate that shows data: first entry the heading, the others readings; a curve draws itself. */
export const tablet: PropDefinition = {
  id: 'tablet',
  label: { zh: '平板', en: 'tablet' },
  drawHeld: (ctx) => {
    solid(
      ctx,
      roundedBox(-72, -168, 144, 200, 12),
      ramp(ctx, { from: -72, to: 72 }, ['#4c5068', '#23242f']),
      '#14141c',
      3,
    )
    solid(
      ctx,
      roundedBox(-63, -158, 126, 180, 6),
      ramp(ctx, { from: -158, to: 22, upright: true }, ['#1d4a6e', '#0e2038']),
      '#0a1420',
      0,
    )
    ctx.strokeStyle = '#7fe6ff'
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.moveTo(-50, -60)
    ctx.lineTo(-20, -90)
    ctx.lineTo(10, -70)
    ctx.lineTo(48, -130)
    ctx.stroke()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 556, y: 790, turn: 0.05, scale: 1 },
      lying: { x: 540, y: 880, turn: -0.08 },
      grip: flatGrip({ left, right: left + width, bottom: top + height }),
      draw: (inner) => {
        solid(
          inner,
          roundedBox(left, top, width, height, 50),
          ramp(inner, { from: left, to: left + width }, ['#9aa0b8', '#3a3c4c', '#5a5d72']),
          '#14141c',
          4,
        )
        const screen = roundedBox(left + 26, top + 26, width - 52, height - 52, 28)
        const { seconds, text } = request
        within(inner, screen, () => {
          inner.fillStyle = ramp(inner, { from: top, to: top + height, upright: true }, [
            '#12365a',
            '#0b1c36',
            '#081226',
          ])
          inner.fillRect(left, top, width, height)
          inner.strokeStyle = 'rgba(127,230,255,.12)'
          inner.lineWidth = 1.5
          for (let i = 0; i < 14; i++) {
            inner.strokeRect(left + 26 + i * 50, top - 10, 50, height + 20)
            inner.strokeRect(left, top + 26 + i * 72, width, 72)
          }
          const [first = 'DATA', ...rest] = text
          const below = writeColumn(inner, [first], {
            x: left + 70,
            y: top + 130,
            width: width - 140,
            size: 60,
            step: 70,
            family: 'Sanbu Sans Black',
            colour: '#bff4ff',
            most: 3,
          })
          inner.fillStyle = '#ff6a7a'
          inner.fillRect(left + 70, below - 40, 120 + 40 * Math.sin(seconds * 3), 6)
          writeColumn(inner, rest, {
            x: left + 70,
            y: below + 36,
            width: width - 140,
            size: 40,
            step: 60,
            family: 'Sanbu Sans',
            colour: '#8fdcf2',
            most: 4,
          })
          const shown = Math.min(1, seconds / 1.6)
          inner.strokeStyle = '#7fe6ff'
          inner.lineWidth = 6
          inner.lineJoin = 'round'
          inner.beginPath()
          for (let i = 0; i <= 60 * shown; i++) {
            const t = i / 60
            inner.lineTo(left + 70 + t * (width - 140), top + 700 - 150 * t * t - 40 * Math.sin(t * 21) * (0.4 + t))
          }
          inner.stroke()
          for (let i = 0; i < 9; i++) {
            const high = 40 + 70 * Math.abs(Math.sin(i * 2.1 + seconds * 1.4))
            inner.fillStyle = i === 6 ? 'rgba(255,106,122,.85)' : 'rgba(90,190,230,.5)'
            inner.fillRect(left + 76 + i * 58, top + height - 70 - high, 34, high)
          }
          shine(inner, { x: left, y: top, width, height }, 0.14)
        })
      },
    }),
}
