import { defineSet, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { table } from './kit/furniture/index.ts'
import { motes, shafts } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { box, downwards, glow, oval, poly, shade } from './kit/paint/index.ts'
import { curtain, downlight, frame, panelling, roomShell } from './kit/rooms/index.ts'
import { carSeat } from './kit/vehicles/index.ts'

const room = { half: 2.4, back: 5.6, height: 3.9, floor: plain('#7a3038') }
const look = { wall: '#6d3338', sides: '#5c2c34', ceiling: '#3f2a30', skirting: '#caa25a', cornice: '#caa25a' }

/** An auction: the lot under its spotlight on the stage, a screen, the lectern, rows of seats. */
export const auctionHall = defineSet('auction-hall', {
  label: { zh: '拍卖会', en: 'auction hall' },
  zh: '拍卖会 拍卖行 拍卖 拍卖台 竞拍 展厅 博物馆 画廊 剧院 剧场 舞台 后台 演播厅 电影院',
  en: 'auction hall, auction, auction house, showroom, gallery, museum, theatre, theater, stage, cinema',
  genres: ['ceo', 'city', 'xianxia'],
  indoors: 'crowd',
  light: { side: 0.3, moods: { day: 'night-warm' } },
  seating: { kind: 'armchair', colour: '#8a3a42' },
  surface: 'lacquer',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      panelling(pen, walls.left, 0.6, 5.4, 0.3, 3.2, 4, '#65303a')
      panelling(pen, walls.right, 0.6, 5.4, 0.3, 3.2, 4, '#65303a')
      frame(pen, walls.back, -1.05, 1.75, 1.05, 3.1, '#caa25a', (q) => {
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, '#3a4a78'],
            [1, '#1c2444'],
          ]),
        )
        glow(ctx, (q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[2]![1]) / 2, 190, '#9fc4ff', 0.5)
      })
      curtain(pen, walls.back, -2.35, -1.3, 0.3, 3.7, '#8c2f38')
      curtain(pen, walls.back, 1.3, 2.35, 0.3, 3.7, '#8c2f38')
      for (const x of [-1.4, -0.5, 0.5, 1.4]) downlight(pen, room, x, 3.2)
      shafts(pen, { x: 430, y: -40, width: 220, length: 1060, lean: 0, alpha: 0.34, colour: '#fff0cc', count: 3 })
      if (!tone.dark) glow(ctx, 540, 760, 620, '#ffcf94', 0.26)
      vignette(pen, 0.62)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#fff0cc', 0.5)),
    layer(0.74, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: 0, z: 3.7, width: 4.6, height: 0.34, depth: 1.8 }, '#54242c', { top: '#8a4048' })
      table(pen, 0, 4.1, 0.7, 0.5, 1.15, '#2c2230', '#2f2740')
      const [x, y] = space.at(0, 1.15, 4.25)
      const jade = tone.lit('#58b894', 1.2)
      glow(ctx, x, y - 66, 190, '#d8fff0', 0.7)
      for (const [rx, ry, dy] of [
        [36, 10, -4],
        [22, 30, -34],
        [46, 46, -84],
        [20, 22, -132],
      ] as const)
        oval(
          ctx,
          x,
          y + dy,
          rx,
          ry,
          downwards(ctx, y + dy - ry, y + dy + ry, [
            [0, shade(jade, 0.14)],
            [1, shade(jade, -0.12)],
          ]),
        )
      box(pen, { x: 1.25, z: 3.8, y: 0.34, width: 0.6, height: 1.05, depth: 0.45 }, '#7a5232', {
        contact: false,
        top: '#a5754c',
      })
      for (const [z, row] of [
        [2.5, 0],
        [1.5, 1],
      ] as const)
        for (const k of [-1.9, -1.3, -0.7, 0.7, 1.3, 1.9]) carSeat(pen, k + row * 0.04, z, row ? '#8a3a42' : '#7a333c')
      grounding(pen, 0.5)
    }),
    nearEdge('#3a1c22', 1860),
  ],
})
