import { defineSet, plain, things } from './kit/base/index.ts'
import { auctionStage, hallSeats } from './kit/furniture/index.ts'
import { motes, stageLight } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { blueScreen, curtain, downlight, panelling, shell } from './kit/rooms/index.ts'

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
    shell(0.5, room, look, 0.62, (pen, walls) => {
      for (const wall of [walls.left, walls.right]) panelling(pen, wall, 0.6, 5.4, 0.3, 3.2, 4, '#65303a')
      blueScreen(pen, '#caa25a', walls.back, [-1.05, 1.75, 1.05, 3.1])
      curtain(pen, walls.back, -2.35, -1.3, 0.3, 3.7, '#8c2f38')
      curtain(pen, walls.back, 1.3, 2.35, 0.3, 3.7, '#8c2f38')
      for (const x of [-1.4, -0.5, 0.5, 1.4]) downlight(pen, room, x, 3.2)
      stageLight(pen)
    }).moving((pen, seconds) => motes(pen, seconds, 14, '#fff0cc', 0.5)),
    things(0.74, 0.5, (pen) => {
      auctionStage(pen)
      hallSeats(pen, '#8a3a42', '#7a333c')
    }),
    nearEdge('#3a1c22', 1860),
  ],
})
