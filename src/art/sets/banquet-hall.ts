import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { chandelier, vase } from './kit/furniture/index.ts'
import { swags } from './kit/gothic/index.ts'
import { bokeh } from './kit/light/index.ts'
import { nearDrape } from './kit/near/index.ts'
import {
  across,
  along,
  box,
  contact,
  field,
  fillArea,
  glow,
  oval,
  poly,
  rect,
  reflected,
  stroke,
} from './kit/paint/index.ts'
import { curtain, roomShell } from './kit/rooms/index.ts'

const room = { half: 2.6, back: 7.5, height: 5, floor: tiles('#8d5a4a', 1.1, 0.9) }
const look = { wall: '#d8b98c', sides: '#caa87c', ceiling: '#e8d5b4', skirting: '#7a5236', cornice: '#ecd3a0' }

/** A grand hotel's banquet hall: chandeliers, round tables, a stage with drapes. */
export const banquetHall = defineSet('banquet-hall', {
  label: { zh: '宴会厅', en: 'banquet hall' },
  zh: '宴会厅 宴会 酒会 晚宴 寿宴 庆功宴 舞会 礼堂 年会 酒店大堂宴会 发布会 颁奖 会场',
  en: 'banquet hall, banquet, ballroom, gala, reception hall, party hall, ceremony hall, auditorium, press conference, feast, masquerade',
  genres: ['ceo', 'city'],
  indoors: 'crowd',
  light: { side: 0.3, moods: { day: 'night-warm', dawn: 'night-warm', dusk: 'night-warm' } },
  seating: { kind: 'chair', colour: '#d8c8a8' },
  surface: 'lacquer',
  layers: () => [
    layer(0.45, (pen) => {
      const { ctx, space, tone } = pen
      fillArea(ctx, tone.lit('#7a5a4a'))
      const walls = roomShell(pen, room, look)
      for (const p of [walls.left, walls.right]) {
        for (let z = 0.4; z < 7; z += 2.2) {
          field(pen, p, z, 0.4, z + 1.5, 3.9, '#dcc096', true)
          const q = rect(p, z + 0.3, 1.1, z + 1.2, 3.5)
          poly(
            ctx,
            q,
            along(ctx, q[1]!, q[0]!, [
              [0, tone.lit('#f6e6c4')],
              [1, tone.lit('#c59a64')],
            ]),
            tone.lit('#a07a44'),
            2,
          )
          const [lx, ly] = p(z + 1.85, 2.3)
          field(pen, p, z + 1.8, 2.0, z + 1.9, 2.5, '#fbe3ac')
          glow(ctx, lx, ly, 0.7 * space.scale(z + 1.85), '#ffcf8a', 0.75)
        }
      }
      // Stage and drapes.
      curtain(pen, walls.back, -2.1, 2.1, 0.4, 3.9, '#8c2f3c')
      swags(pen, walls)
      field(pen, walls.back, -2.3, 3.95, 2.3, 4.25, '#d9b070')
      box(pen, { x: 0, z: 6.3, width: 4.4, height: 0.45, depth: 1.2 }, '#7a4a36', { contact: false })
      glow(ctx, 540, space.at(0, 1.6, 7)[1], 420, '#ffdca0', 0.55)
      field(pen, walls.ceiling, -1.7, 0.8, 1.7, 6.6, '#f0dcb4', true)
      reflected(ctx, { base: space.at(0, 0.1, 6.3)[1], reach: 520, alpha: 0.4, blur: 8 }, (m) => {
        m.fillStyle = tone.lit('#8c2f3c')
        m.fillRect(230, 560, 620, 420)
        for (const x of [200, 880]) glow(m, x, 760, 130, '#ffcf8a', 1)
      })
      const carpet = rect(walls.floor, -0.75, space.near, 0.75, 6.2)
      poly(
        ctx,
        carpet,
        along(ctx, carpet[1]!, carpet[0]!, [
          [0, tone.lit('#a83640')],
          [1, tone.lit('#701c2a')],
        ]),
      )
      for (const x of [-0.7, 0.7])
        stroke(ctx, [walls.floor(x, space.near), walls.floor(x, 6.2)], tone.lit('#dcb46a'), 4)
      chandelier(pen, 0, 3.75, 4.2, 0.85, room.height)
      chandelier(pen, 0, 4.0, 6.6, 0.7, room.height)
      bokeh(pen, 30, ['#ffdca0', '#fff0cc', '#ffb86a'], 240, 860, 0.22)
      vignette(pen, 0.5)
    }),
    layer(0.72, (pen) => {
      const { ctx, space, tone } = pen
      for (const [x, z] of [
        [-1.9, 4.6],
        [1.9, 4.6],
        [-1.75, 2.9],
        [1.75, 2.9],
      ] as const) {
        const s = space.scale(z)
        const [cx, cy] = space.at(x, 0.75, z)
        const [, fy] = space.at(x, 0, z)
        contact(ctx, cx, fy, 0.9 * s, 0.16 * s, 0.5)
        ctx.fillStyle = across(ctx, cx - 0.75 * s, cx + 0.75 * s, [
          [0, tone.lit('#d8c8b8')],
          [0.4, tone.lit('#fff6ea')],
          [1, tone.lit('#b09a90')],
        ])
        ctx.beginPath()
        ctx.moveTo(cx - 0.7 * s, cy)
        for (let i = 0; i <= 12; i++) ctx.lineTo(cx - 0.74 * s + (i / 12) * 1.48 * s, fy + (i % 2) * 0.03 * s)
        ctx.lineTo(cx + 0.7 * s, cy)
        ctx.fill()
        oval(ctx, cx, cy, 0.72 * s, 0.13 * s, tone.lit('#fffaf0'))
        vase(pen, x, 0.76, z, ['#f6c8d0', '#ffffff', '#e58a9a'])
        for (const k of [-0.4, 0.4]) {
          const gx = cx + k * s
          stroke(
            ctx,
            [
              [gx, cy],
              [gx, cy - 0.12 * s],
            ],
            withAlpha('#ffffff', 0.8),
            2,
          )
          oval(ctx, gx, cy - 0.17 * s, 0.03 * s, 0.055 * s, withAlpha('#ffe9b8', 0.85))
        }
      }
      grounding(pen, 0.4)
    }),
    nearDrape(-1, '#8c2f3c'),
  ],
})
