import type { LocalText } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, sign, tiles, vignette } from './kit/base/index.ts'
import { leaves } from './kit/furniture/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { box, field, fillArea, glow, poly, rect, reflected, roundRect, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, door, roomShell } from './kit/rooms/index.ts'

const room = { half: 1.6, back: 15, height: 2.9, floor: tiles('#a9bcbd', 0.8, 0.9) }
const look = { wall: '#e6efee', sides: '#d6e3e2', ceiling: '#eef4f3', skirting: '#86a9aa' }

/** A long hospital corridor: doors, hand-rails, a row of chairs, light at its end. */
export const hospitalCorridor = defineSet('hospital-corridor', {
  label: { zh: '医院走廊', en: 'hospital corridor' },
  zh: '医院走廊 走廊 过道 手术室外 手术室门口 病房外 病房门口 急诊室外 楼道 医院大厅',
  en: 'hospital corridor, hospital hallway, corridor, hallway, waiting area, waiting room, passage, outside the operating room',
  genres: ['city', 'ceo', 'suspense', 'horror'],
  indoors: 'hospital',
  light: { side: -0.3, moods: { night: 'horror' } },
  seating: { kind: 'bench', colour: '#6f9ab0' },
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, tone.lit('#cfdcdb'))
      const walls = roomShell(pen, room, look)
      for (const p of [walls.left, walls.right]) {
        const q = rect(p, space.near, 0.12, room.back, 1.15)
        poly(ctx, q, withAlpha(tone.lit('#8fc0ba'), 0.6))
        field(pen, p, space.near, 0.92, room.back, 1.02, '#f1efe6')
        for (const [i, z] of [0.9, 3.6, 6.4, 9.4, 12.2].entries())
          door(pen, p, z, z + 1.1, 2.15, i % 2 ? '#c9a47c' : '#bf9a72', {
            pane: true,
            frame: '#eef0ea',
            double: i === 2,
          })
      }
      const [ex, ey] = space.at(0, 1.6, room.back)
      poly(ctx, rect(walls.back, -0.9, 0, 0.9, 2.3), tone.dark ? '#9fb6d8' : '#ffffff')
      glow(ctx, ex, ey, 300, tone.dark ? '#a9c4ee' : '#ffffff', 0.9)
      stroke(ctx, [walls.back(0, 0), walls.back(0, 2.3)], tone.lit('#7f9899'), 2)
      for (let i = 0; i < 7; i++) {
        const on = !tone.dark || i % 3 !== 1
        ceilingPanel(pen, room, 0, 0.2 + i * 2.1, 0.7, 1.0, on ? (tone.dark ? '#d3e2ee' : '#ffffff') : '#5a6676')
        if (on) {
          const [fx, fy] = space.at(0, 0, 0.7 + i * 2.1)
          ctx.save()
          ctx.translate(fx, fy)
          glow(ctx, 0, 0, space.scale(0.7 + i * 2.1) * 0.75, '#ffffff', tone.dark ? 0.34 : 0.5, { flat: 0.5 })
          ctx.restore()
        }
      }
      reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 420, alpha: 0.4, blur: 8 }, (m) => {
        glow(m, ex, ey, 260, '#ffffff', 1, { mode: 'source-over' })
      })
      for (const [x, z] of [
        [-1.25, 2.6],
        [-1.25, 3.1],
        [-1.25, 5.2],
        [-1.25, 5.7],
      ] as const) {
        box(pen, { x, z, y: 0.42, width: 0.45, height: 0.06, depth: 0.42 }, '#5f93b0', { contact: false })
        box(pen, { x: -1.5, z, y: 0.48, width: 0.06, height: 0.45, depth: 0.42 }, '#5f93b0', { contact: false })
        box(pen, { x, z: z + 0.15, width: 0.06, height: 0.42, depth: 0.1 }, '#9aa8ae')
      }
      const [sx, sy] = space.at(0, 2.62, 6.4)
      const s = space.scale(6.4)
      roundRect(ctx, sx - 0.62 * s, sy, 1.24 * s, 0.32 * s, 5, tone.dark ? '#c5342e' : tone.lit('#2f7f70'))
      ctx.fillStyle = '#ffffff'
      ctx.font = `${0.21 * s}px "Sanbu Sans Black"`
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText(sign(pen, tone.dark ? surgery : clinic), sx, sy + 0.165 * s)
      if (tone.dark) glow(ctx, sx, sy + 12, 150, '#ff5a4a', 0.6)
      haze(pen, 900, 260, tone.fog ? 0.5 : 0.16, '#e8f4f4')
      vignette(pen, tone.dark ? 0.7 : 0.25)
      grounding(pen, 0.25)
    }).moving((pen, seconds) => {
      if (!pen.tone.dark) return
      const flick = Math.sin(seconds * 31) * Math.sin(seconds * 7.3) > 0.72 ? 0.5 : 0
      glow(pen.ctx, 540, pen.space.at(0, 2.9, 2.6)[1], 330, '#dfeeff', flick, { flat: 0.4 })
    }),
    outOfFocus(1.2, 9, (soft) => {
      leaves(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.12) } },
        1150,
        1950,
        380,
        '#3f7a5a',
        13,
      )
    }),
  ],
})

const clinic: LocalText = { zh: '诊疗区', en: 'Clinic' }
const surgery: LocalText = { zh: '手术中', en: 'In surgery' }
