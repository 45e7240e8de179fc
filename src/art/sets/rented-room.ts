import { withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { defineSet, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { chair, laundry, sideBed, table } from './kit/furniture/index.ts'
import { lampGlow, patch, pool, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { box, glow, oval, poly, rect, roundRect, shade, stroke } from './kit/paint/index.ts'
import { curtain, door, type Room, roomShell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room: Room = { half: 1.7, back: 3.9, height: 2.75 }

/** A cheap let room: bare bulb, stained walls, narrow bed, boxes, washing on a line. */
export const rentedRoom = defineSet({
  id: 'rented-room',
  label: { zh: '出租屋', en: 'rented room' },
  zh: '出租屋 出租房 地下室 宿舍 合租房 破旧 简陋 筒子楼 阁楼 杂物间 仓库 废弃 小屋 旧居 家中 家里 家',
  en: 'rented room, shabby, basement, dorm, dormitory, attic, garret, warehouse, storage room, flat, cellar, abandoned, home, old house',
  genres: ['city', 'comedy', 'suspense', 'horror', 'countryside'],
  indoors: 'room',
  light: { side: 0.5 },
  bed: { x: -0.58, z: 2.1, height: 0.5, cover: '#7a8a94' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { foot: 980, height: 520 })),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, {
        wall: '#c8bd9f',
        sides: '#bfb596',
        ceiling: '#d6cfba',
        floor: slabs('#8f8577', 0.5),
        skirting: '#8a8068',
      })
      const random = pen.random.fork('stains')
      for (let i = 0; i < 12; i++) {
        const [x, y] = walls.back(random.range(-1.6, 1.6), random.range(0.2, 2.6))
        glow(ctx, x, y, random.range(40, 130), tone.lit('#8f7f58'), 0.28, { mode: 'source-over' })
      }
      for (const [u, v] of [
        [-1.4, 2.6],
        [1.2, 2.7],
        [0.2, 2.72],
      ] as const) {
        let [x, y] = walls.back(u, v)
        const line: Point[] = [[x, y]]
        for (let i = 0; i < 7; i++) {
          x += random.range(-16, 16)
          y += random.range(8, 26)
          line.push([x, y])
        }
        stroke(ctx, line, withAlpha(tone.lit('#6a6048'), 0.7), 2.2)
      }
      windowHole(pen, walls.back, 0.1, 1.05, 1.35, 2.25, { frame: '#7d8a78', bars: [2, 2], thick: 0.06, glare: 0.25 })
      curtain(pen, walls.back, 1.15, 1.5, 0.9, 2.4, '#a87f6a')
      const posters = [
        ['#c9584a', -1.45, 1.35, -0.95, 2.0],
        ['#5a7fa0', -0.85, 1.45, -0.45, 1.95],
      ] as const
      for (const [c, a, b, d, e] of posters) {
        poly(ctx, rect(walls.back, a, b, d, e), tone.lit(c), tone.lit('#e8e0c8'), 4)
        poly(ctx, rect(walls.back, a + 0.1, b + 0.2, d - 0.1, e - 0.12), tone.lit(shade(c, 0.16)))
      }
      door(pen, walls.left, 1.4, 2.3, 2.0, '#7f6a50')
      laundry(pen)
      if (tone.hour !== 'night') {
        patch(
          pen,
          [space.at(0.1, 0, 3.4), space.at(1.3, 0, 3.4), space.at(0.4, 0, 0.6), space.at(-1.2, 0, 0.6)],
          0.7 * tone.keyPower,
        )
        shafts(pen, { x: 540, y: 500, width: 280, length: 900, lean: -330, alpha: 0.26 * tone.keyPower })
      }
      vignette(pen, tone.dark ? 0.72 : 0.42)
    }),
    layer(0.8, (pen) => {
      const { ctx, space, tone } = pen
      sideBed(pen, {
        x: -0.5,
        z: 2.1,
        length: 1.95,
        width: 0.9,
        height: 0.5,
        wood: '#6a5a48',
        cover: '#7a8a94',
        head: 0.85,
        foot: 0.6,
      })
      table(pen, 0.85, 3.1, 0.95, 0.5, 0.7, '#8a6f50')
      const [kx, ky] = space.at(0.7, 0.7, 3.2)
      roundRect(ctx, kx - 22, ky - 40, 44, 40, 10, tone.lit('#b8453a'))
      roundRect(ctx, kx + 36, ky - 26, 26, 26, 5, tone.lit('#e8e2d0'))
      box(pen, { x: 1.35, z: 1.9, width: 0.55, height: 0.45, depth: 0.5 }, '#b08a58')
      box(pen, { x: 1.38, z: 1.95, y: 0.45, width: 0.45, height: 0.36, depth: 0.4 }, '#a57f50', { contact: false })
      chair(pen, 0.8, 2.5, '#7a6248', '#7a6248', true)
      const [bx, by] = space.at(0, 2.2, 2)
      stroke(
        ctx,
        [
          [bx, space.at(0, 2.75, 2)[1]],
          [bx, by],
        ],
        '#2a2620',
        3,
      )
      if (tone.lampPower > 0.3) {
        lampGlow(pen, bx, by + 12, 100, '#ffcf80')
        glow(ctx, bx, by + 200, 700, '#ffb860', 0.16 * tone.lampPower)
        pool(pen, bx, space.at(0, 0, 1.6)[1], 420)
      }
      oval(ctx, bx, by + 14, 12, 16, tone.lampPower > 0.3 ? '#fff6d8' : tone.lit('#e6e2d2'))
      grounding(pen, 0.45)
    }).moving((pen, seconds) => {
      if (pen.tone.lampPower > 0.3 && Math.sin(seconds * 19) * Math.sin(seconds * 4.7) > 0.8) {
        const [x, y] = pen.space.at(0, 2.2, 2)
        glow(pen.ctx, x, y, 380, '#ffdf9a', 0.3)
      }
    }),
    outOfFocus(1.22, 11, (soft) => {
      const c = shade(soft.tone.lit('#6a5a4a'), -0.14)
      poly(
        soft.ctx,
        [
          [-160, 1500],
          [60, 1540],
          [120, 2080],
          [-160, 2080],
        ],
        c,
      )
      poly(
        soft.ctx,
        [
          [1150, -160],
          [1240, -160],
          [1240, 2080],
          [1110, 2080],
        ],
        shade(c, -0.04),
      )
    }),
  ],
})
