import { withAlpha } from '../colour/colour.ts'
import { defineSet, layer, over, sign, tiles } from './kit/base/index.ts'
import { chair, filingCabinet, table } from './kit/furniture/index.ts'
import { lampCone, motes } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { along, clipped, disc, downwards, field, glow, oval, poly, rect, roundRect, stroke } from './kit/paint/index.ts'
import { door, frame, shell } from './kit/rooms/index.ts'

const room = { half: 1.9, back: 4.4, height: 2.9, floor: tiles('#76828c', 0.6, 0.5) }
const look = { wall: '#9fb0ba', sides: '#8fa2ae', ceiling: '#c4ced4', skirting: '#4f5f6c' }

/** A room for questions: table, hard lamp, one-way glass. */
export const policeStation = defineSet('police-station', {
  label: { zh: '警局', en: 'police station' },
  zh: '警局 派出所 警察局 公安局 审讯室 刑警队 法医 监控室 律所 律师事务所',
  en: 'police station, precinct, interrogation, holding cell, detective, squad room, law firm, detention',
  genres: ['suspense', 'city', 'horror'],
  indoors: 'room',
  light: { side: 0.2, moods: { day: 'cold-day', night: 'night-warm' } },
  seats: [{ x: 0, z: 3.35, height: 0.5 }],
  seating: { kind: 'chair', colour: '#5a656f' },
  layers: () => [
    shell(0.5, room, look, [0.62, 0.8, '#0a1018'], (pen, walls) => {
      const { ctx, space, tone } = pen
      for (const p of [walls.left, walls.right])
        poly(ctx, rect(p, space.near, 0.12, room.back, 1.1), withAlpha(tone.lit('#4a6a8a'), 0.75))
      poly(ctx, rect(walls.back, -1.9, 0.12, 1.9, 1.1), withAlpha(tone.lit('#4a6a8a'), 0.75))
      field(pen, walls.back, -1.3, 1.2, 0.7, 2.25, '#3a4650', false)
      const q = rect(walls.back, -1.24, 1.26, 0.64, 2.19)
      poly(
        ctx,
        q,
        along(ctx, q[1]!, q[0]!, [
          [0, '#1c2a36'],
          [0.5, '#3a5060'],
          [1, '#223240'],
        ]),
      )
      clipped(ctx, q, () => {
        poly(
          ctx,
          [
            [q[0]![0] + 70, q[0]![1]],
            [q[1]![0] + 190, q[1]![1]],
            [q[1]![0] + 260, q[1]![1]],
            [q[0]![0] + 140, q[0]![1]],
          ],
          '#ffffff22',
        )
        glow(ctx, (q[0]![0] + q[2]![0]) / 2, q[1]![1] + 40, 180, '#cfe6f4', 0.35)
      })
      door(pen, walls.back, 0.95, 1.7, 2.1, '#5f7080')
      // The word beside the lamp, not behind it.
      const [sx, sy] = walls.back(-1.0, 2.46)
      ctx.fillStyle = tone.lit('#2f4f7a')
      ctx.font = '40px "Sanbu Sans Black"'
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText(sign(pen, { zh: '依法办案', en: 'POLICE' }), sx, sy)
      const [cx, cy] = walls.left(3.9, 2.5)
      roundRect(ctx, cx - 6, cy - 14, 56, 26, 6, '#e4e8ea')
      disc(ctx, cx + 50, cy, 10, '#1a2028')
      disc(ctx, cx + 50, cy, 3, '#ff4a3a')
      frame(pen, walls.right, 1.2, 1.3, 2.6, 2.2, '#6a5a48', (f) => {
        poly(ctx, f, tone.lit('#c9b48a'))
        const random = pen.random.fork('pins')
        for (let i = 0; i < 12; i++) {
          const u = 1.3 + random.next() * 1.1
          const v = 1.4 + random.next() * 0.6
          poly(
            ctx,
            rect(walls.right, u, v, u + 0.2, v + 0.22),
            tone.lit(random.pick(['#f4f0e4', '#dfe6ea', '#f0d8c0'])),
            '#8a7a5a',
            1.5,
          )
          stroke(ctx, [walls.right(u + 0.1, v + 0.2), walls.right(1.9, 1.8)], '#c8302a', 2)
        }
      })
      const [lx, ly] = space.at(0, 2.25, 2.5)
      stroke(
        ctx,
        [
          [lx, space.at(0, 2.9, 2.5)[1]],
          [lx, ly],
        ],
        '#20262c',
        4,
      )
      lampCone(pen, lx, ly, { half: 70, reach: 820, colour: '#fff0d0', alpha: 0.62 })
      glow(ctx, lx, ly + 20, 260, '#fff0d0', 0.7)
    }).moving((pen, seconds) => {
      motes(pen, seconds, 16, '#fff0d0', 0.6)
      if ((seconds * 1.2) % 1 < 0.5) {
        const [x, y] = pen.space.at(-1.9, 2.5, 3.9)
        glow(pen.ctx, x + 50, y, 22, '#ff4a3a', 1)
      }
    }),
    layer(0.8, (pen) => {
      filingCabinet(pen, -1.5, 3.4, 3)
      filingCabinet(pen, -0.98, 3.4, 2, '#8b97a0')
      chair(pen, 0, 3.1, '#4a5560', '#3f4a56')
    }),
    over(0.82, 0.45, (pen) => {
      const { ctx, space, tone } = pen
      table(pen, 0, 2.2, 1.7, 0.7, 0.76, '#8a949c')
      const [px, py] = space.at(0.3, 0.78, 2.4)
      poly(
        ctx,
        [
          [px - 70, py],
          [px - 56, py - 24],
          [px + 50, py - 24],
          [px + 60, py],
        ],
        tone.lit('#e0c890'),
      )
      poly(
        ctx,
        [
          [px - 40, py - 6],
          [px - 30, py - 26],
          [px + 58, py - 28],
          [px + 60, py - 8],
        ],
        tone.lit('#f8f4ea'),
      )
      const [lx, ly] = space.at(0, 2.25, 2.5)
      poly(
        ctx,
        [
          [lx - 26, ly - 16],
          [lx + 26, ly - 16],
          [lx + 96, ly + 34],
          [lx - 96, ly + 34],
        ],
        downwards(ctx, ly - 16, ly + 34, [
          [0, '#38424c'],
          [1, '#5a6670'],
        ]),
      )
      oval(ctx, lx, ly + 34, 90, 9, '#fff6e0')
    }),
    nearPost(1, '#4a525e', 40),
  ],
})
