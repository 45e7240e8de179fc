import { withAlpha } from '../colour/colour.ts'
import { defineSet, layer, over, tiles } from './kit/base/index.ts'
import { bookshelf } from './kit/furniture/index.ts'
import { patch, shafts } from './kit/light/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import {
  along,
  box,
  clipped,
  disc,
  downwards,
  field,
  glow,
  levelPlane,
  oval,
  poly,
  rect,
  roundRect,
  stroke,
} from './kit/paint/index.ts'
import { ceilingPanel, shell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'
import { strip } from './kit/tech/index.ts'

const room = { half: 2.3, back: 6.4, height: 3.1, floor: tiles('#7f7a84', 1, 0.5) }
const look = { wall: '#cfc4b6', sides: '#d8d0c6', ceiling: '#eeeae4', skirting: '#5f5850', cornice: '#e0d8cc' }

/** A meeting room: long table to the screen, chairs, glass on the city. */
export const meetingRoom = defineSet('meeting-room', {
  label: { zh: '会议室', en: 'meeting room' },
  zh: '会议室 董事会 会议厅 股东大会 洽谈室 面试 谈判桌 会客室',
  en: 'meeting room, conference room, boardroom, board room, negotiation, interview room, hearing',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'office',
  light: { side: -0.6 },
  seats: [-1.12, 1.12].flatMap((x) => [3.5, 4.4].map((z) => ({ x, z, height: 0.5 }))),
  seating: { kind: 'swivel-chair', colour: '#4a4a56' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { height: 460, foot: 1040 })),
    shell(0.5, room, look, [0.3, 0.55], (pen, walls) => {
      const { ctx, space, tone } = pen
      windowHole(pen, walls.left, 0.0, 0.3, 5.9, 2.75, { frame: '#4f5864', bars: [5, 1], thick: 0.06 })
      for (let i = 0; i < 4; i++) field(pen, walls.back, -2.2 + i * 1.1, 0.15, -1.14 + i * 1.1, 2.9, '#a8845e', true)
      field(pen, walls.back, -1.15, 1.0, 1.15, 2.35, '#22262e', false)
      const q = rect(walls.back, -1.08, 1.07, 1.08, 2.28)
      poly(
        ctx,
        q,
        along(ctx, q[1]!, q[0]!, [
          [0, '#2f5fae'],
          [1, '#16305f'],
        ]),
      )
      clipped(ctx, q, () => {
        const at = (u: number, v: number) => walls.back(-1.08 + 2.16 * u, 1.07 + 1.21 * v)
        for (let i = 0; i < 6; i++)
          poly(
            ctx,
            [
              at(0.1 + i * 0.08, 0.15),
              at(0.1 + i * 0.08, 0.25 + i * 0.1),
              at(0.15 + i * 0.08, 0.25 + i * 0.1),
              at(0.15 + i * 0.08, 0.15),
            ],
            i === 5 ? '#ffcf6a' : '#8fd0ff',
          )
        const [cx, cy] = at(0.77, 0.5)
        for (const [a, b, c] of [
          [0, 2.4, '#ffcf6a'],
          [2.4, 4.3, '#6fe0c0'],
          [4.3, 6.28, '#8fb0ff'],
        ] as const) {
          ctx.fillStyle = c
          ctx.beginPath()
          ctx.moveTo(cx, cy)
          ctx.arc(cx, cy, 56, a, b)
          ctx.fill()
        }
        disc(ctx, cx, cy, 26, '#1f448a')
      })
      const [gx, gy] = walls.back(0, 1.7)
      glow(ctx, gx, gy, 300, '#6fb0ff', tone.dark ? 0.4 : 0.18)
      field(pen, walls.ceiling, -1.3, 0.6, 1.3, 5.6, '#fbf8f2', true)
      for (const x of [-1.25, 1.25]) strip(pen, [space.at(x, 3.1, 0.6), space.at(x, 3.1, 5.6)], '#fff0d4', 4)
      ceilingPanel(pen, room, 0, 1.2, 0.8, 3.6, tone.dark ? '#fff1d8' : '#ffffff')
      bookshelf(pen, walls.right, 3.6, 5.8, 0.1, 2.6, 5, '#7a5c46')
      if (tone.hour !== 'night') {
        patch(
          pen,
          [space.at(-2.2, 0, 5.8), space.at(-2.2, 0, 0.4), space.at(0.6, 0, -0.4), space.at(0.2, 0, 5)],
          0.5 * tone.keyPower,
        )
        shafts(pen, { x: -100, y: 360, width: 420, length: 1100, lean: 420, alpha: 0.2 * tone.keyPower })
      }
    }),
    layer(0.78, (pen) => {
      const { ctx, space, tone } = pen
      for (const z of [5.2, 4.3, 3.4])
        for (const s of [-1, 1]) {
          const [x, y] = space.at(s * 1.12, 0, z)
          const k = space.scale(z)
          roundRect(
            ctx,
            x - 0.26 * k,
            y - 1.12 * k,
            0.52 * k,
            0.66 * k,
            0.1 * k,
            downwards(ctx, y - 1.12 * k, y - 0.46 * k, [
              [0, tone.lit('#5a5a66')],
              [1, tone.lit('#2e2e38')],
            ]),
          )
          stroke(
            ctx,
            [
              [x, y - 0.46 * k],
              [x, y - 0.08 * k],
            ],
            tone.lit('#9aa0a8'),
            8,
          )
          oval(ctx, x, y - 0.03 * k, 0.26 * k, 0.05 * k, tone.lit('#3a3a44'))
        }
    }),
    over(0.8, 0.35, (pen) => {
      const { ctx, tone } = pen
      box(pen, { x: 0, z: 2.4, y: 0.68, width: 1.7, height: 0.08, depth: 3.2 }, '#6a4a36')
      box(pen, { x: 0, z: 2.9, width: 0.8, height: 0.68, depth: 2 }, '#4f382a')
      const top = levelPlane(pen, 0.765)
      for (const z of [2.8, 3.6, 4.4])
        for (const s of [-1, 1]) {
          poly(
            ctx,
            rect(top, s * 0.55 - 0.13, z, s * 0.55 + 0.13, z + 0.34),
            tone.lit('#f8f5ee'),
            tone.lit('#b8b0a4'),
            1.2,
          )
          const [bx, by] = top(s * 0.3, z + 0.2)
          roundRect(ctx, bx - 7, by - 34, 14, 34, 5, withAlpha('#cfe8f4', 0.8))
        }
      const sheen = rect(top, -0.8, 2.42, 0.8, 5.5)
      poly(
        ctx,
        sheen,
        along(ctx, sheen[1]!, sheen[0]!, [
          [0, '#ffffff55'],
          [1, '#ffffff00'],
        ]),
      )
    }),
    nearLeaves(-1),
  ],
})
