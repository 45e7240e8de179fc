import { withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, tiles, vignette } from './kit/base/index.ts'
import { sideBed, vase } from './kit/furniture/index.ts'
import { patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { box, contact, disc, field, glow, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { ceilingPanel, curtain, door, roomShell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'
import { monitor } from './kit/tech/index.ts'

const room = { half: 1.85, back: 4.4, height: 3, floor: tiles('#b9c8c9', 0.6, 0.6) }
const look = { wall: '#dfebe9', sides: '#d5e4e3', ceiling: '#f4f8f7', skirting: '#8fb0b2' }

/** A sick-room: bed with rails, monitor and drip by the window. */
export const hospitalWard = defineSet('hospital-ward', {
  label: { zh: '医院病房', en: 'hospital ward' },
  zh: '病房 医院病房 重症监护室 急诊室 诊室 ICU 病床 医务室 医院 诊所 卫生院',
  en: 'hospital ward, hospital room, sickroom, icu, intensive care, emergency room, clinic, ward, infirmary, hospital, medbay, sick bay',
  genres: ['city', 'ceo', 'suspense'],
  indoors: 'hospital',
  light: { side: -0.6, moods: { day: 'day-interior', night: 'moonlight' } },
  bed: { x: 0.2, z: 2.15, height: 0.62, cover: '#a9cfe0' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 330, y: 460 } })),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const p of [walls.left, walls.right]) field(pen, p, space.near, 0.85, room.back, 1.02, '#9cc3bf')
      field(pen, walls.back, -room.half, 0.85, room.half, 1.02, '#9cc3bf')
      windowHole(pen, walls.back, -1.55, 1.0, 0.15, 2.55, { frame: '#f2f5f4', bars: [2, 1] })
      curtain(pen, walls.back, -1.8, -1.35, 0.6, 2.75, '#b7d3d6')
      curtain(pen, walls.back, 0.0, 0.4, 0.6, 2.75, '#b7d3d6')
      field(pen, walls.back, 0.55, 1.25, 1.75, 1.5, '#c3cfd0')
      for (const u of [0.7, 0.95, 1.2]) {
        const [x, y] = walls.back(u, 1.38)
        disc(ctx, x, y, 7, u > 1 ? '#6fd49a' : '#8fb6c8')
      }
      door(pen, walls.right, 1.0, 2.1, 2.2, '#b98f68', { pane: true, frame: '#e4e4dc' })
      ceilingPanel(pen, room, 0, 1.2, 1.4, 0.5, tone.dark ? '#cfdcf0' : '#ffffff')
      ceilingPanel(pen, room, 0, 3.0, 1.4, 0.5, tone.dark ? '#7f8fb0' : '#ffffff')
      if (tone.hour === 'night') {
        patch(
          pen,
          [space.at(-1.5, 0, 4.3), space.at(0, 0, 4.3), space.at(1.2, 0, 1), space.at(-0.5, 0, 1)],
          0.8,
          '#a9c4ff',
        )
        glow(ctx, 360, 700, 620, '#8fb2ff', 0.22)
      } else {
        patch(
          pen,
          [space.at(-1.5, 0, 4.3), space.at(0.1, 0, 4.3), space.at(1.5, 0, 0.4), space.at(-0.5, 0, 0.4)],
          0.6 * tone.keyPower,
        )
        shafts(pen, { x: 150, y: 420, width: 380, length: 980, lean: 330, alpha: 0.2 * tone.keyPower })
      }
      vignette(pen, tone.dark ? 0.55 : 0.22)
    }),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: 1.62, z: 3.6, width: 0.5, height: 0.7, depth: 0.45 }, '#d8c8ac')
      vase(pen, 1.58, 0.7, 3.7, ['#f6d3dc', '#ffffff', '#f2a8ba'])
      sideBed(pen, {
        x: 0.3,
        z: 2.15,
        width: 0.95,
        height: 0.62,
        wood: '#cfd8da',
        cover: '#a9cfe0',
        head: 1.1,
        rails: true,
      })
      // Drip stand.
      const [px, py] = space.at(-0.72, 0, 3.2)
      const s = space.scale(3.2)
      stroke(
        ctx,
        [
          [px, py],
          [px, py - 2.0 * s],
        ],
        tone.lit('#c9d2d8'),
        5,
      )
      stroke(
        ctx,
        [
          [px - 0.16 * s, py - 2.0 * s],
          [px + 0.16 * s, py - 2.0 * s],
        ],
        tone.lit('#c9d2d8'),
        4,
      )
      roundRect(ctx, px - 0.2 * s, py - 1.94 * s, 0.14 * s, 0.26 * s, 6, withAlpha(tone.lit('#dff2fb'), 0.9))
      roundRect(ctx, px - 0.19 * s, py - 1.8 * s, 0.12 * s, 0.11 * s, 4, withAlpha(tone.lit('#9fd0e8'), 0.9))
      ctx.strokeStyle = withAlpha(tone.lit('#e4f2f8'), 0.8)
      ctx.lineWidth = 2
      ctx.beginPath()
      ctx.moveTo(px - 0.13 * s, py - 1.68 * s)
      ctx.quadraticCurveTo(px - 0.1 * s, py - 0.9 * s, px + 0.4 * s, py - 0.62 * s)
      ctx.stroke()
      // Monitor.
      box(pen, { x: -0.25, z: 3.7, width: 0.4, height: 0.9, depth: 0.4 }, '#c4d0d4')
      const [mx, my] = space.at(-0.25, 1.28, 3.7)
      monitor(pen, mx - 60, my - 20, 120, 84, '#3fd08f')
      contact(ctx, px, py, 60, 10, 0.4)
      grounding(pen, 0.3)
    }).moving((pen, seconds) => {
      const [mx, my] = pen.space.at(-0.25, 1.28, 3.7)
      const { ctx } = pen
      ctx.fillStyle = '#0d2b24'
      ctx.fillRect(mx - 60, my - 20, 120, 84)
      ctx.strokeStyle = '#6fffc0'
      ctx.lineWidth = 2.5
      ctx.beginPath()
      for (let i = 0; i <= 60; i++) {
        const beat = ((i / 60) * 2 - seconds * 1.1) % 1
        const b = beat < 0 ? beat + 1 : beat
        ctx.lineTo(
          mx - 58 + i * 1.93,
          my + 26 - (b > 0.4 && b < 0.46 ? 30 : b >= 0.46 && b < 0.5 ? -16 : b > 0.6 && b < 0.7 ? 7 : 0),
        )
      }
      ctx.stroke()
    }),
    outOfFocus(1.25, 10, (soft) => {
      for (let i = 0; i < 5; i++)
        poly(
          soft.ctx,
          [
            [1020 + i * 50, -160],
            [1072 + i * 50, -160],
            [1082 + i * 52, 2080],
            [1036 + i * 52, 2080],
          ],
          shade(soft.tone.lit('#9cc4cc'), i % 2 ? -0.06 : 0),
        )
    }),
  ],
})
