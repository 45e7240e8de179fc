import { defineSet, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { floorLamp, rug, sideBed, sofa, tableLamp } from './kit/furniture/index.ts'
import { lampGlow } from './kit/light/index.ts'
import { nearLeaves } from './kit/near/index.ts'
import { box, downwards, glow, poly } from './kit/paint/index.ts'
import { ceilingPanel, curtain, frame, panelling, roomShell, windowHole, windowLight } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.95, back: 4.3, height: 2.9, floor: plain('#7f6a70') }
const look = { wall: '#cbbfae', sides: '#bfb09c', ceiling: '#f0ebe2', skirting: '#6a5648', cornice: '#e8dfd0' }

/** A room of a good hotel: bed across, padded wall, the city below. */
export const hotelRoom = defineSet('hotel-room', {
  label: { zh: '酒店房间', en: 'hotel room' },
  zh: '酒店房间 酒店客房 酒店套房 总统套房 套房 宾馆房间 宾馆 旅馆房间 旅馆 民宿 酒店卧室',
  en: 'hotel room, hotel suite, suite, motel, motel room, guesthouse',
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'room',
  light: { side: 0.5 },
  bed: { x: -0.25, z: 1.85, height: 0.56, cover: '#7d88a8' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 760, y: 430 } })),
    layer(0.55, (pen) => {
      const { ctx, tone } = pen
      const walls = roomShell(pen, room, look)
      panelling(pen, walls.left, 0.8, 4.2, 0.2, 2.6, 4, '#b3a089')
      windowHole(pen, walls.back, -0.35, 0.35, 1.6, 2.6, { frame: '#3f3a3c', bars: [3, 1], thick: 0.05 })
      curtain(pen, walls.back, -0.75, -0.25, 0.02, 2.75, '#8a7f94')
      curtain(pen, walls.back, 1.5, 1.92, 0.02, 2.75, '#8a7f94')
      frame(pen, walls.back, -1.75, 1.35, -0.95, 2.15, '#c9a45c', (q) =>
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, tone.lit('#e8d9c0')],
            [0.5, tone.lit('#7f9fb0')],
            [1, tone.lit('#3f5a78')],
          ]),
        ),
      )
      frame(pen, walls.right, 1.2, 0.95, 2.9, 1.85, '#15171c', (q) => poly(ctx, q, '#20242e'))
      ceilingPanel(pen, room, 0, 2.2, 2.4, 0.16, '#ffe8c4')
      windowLight(pen, room, -0.35, 1.6, -0.9, 0.5)
      if (tone.dark) glow(ctx, 300, 900, 520, '#ffb878', 0.3)
      vignette(pen, tone.dark ? 0.55 : 0.28)
    }),
    layer(0.8, (pen) => {
      rug(pen, 0, 0.6, 3, 1.2, '#b9aab0', '#8f7f94')
      floorLamp(pen, 1.5, 3.2, 1.6)
      sofa(pen, 1.25, 3.3, 0.9, '#8a7a86')
      box(pen, { x: -1.5, z: 2.2, width: 0.5, height: 0.55, depth: 0.45 }, '#5f4a40')
      tableLamp(pen, -1.5, 0.55, 2.35)
      sideBed(pen, {
        x: -0.15,
        z: 1.85,
        length: 2.1,
        width: 1.4,
        height: 0.56,
        wood: '#5f4a40',
        cover: '#7d88a8',
        head: 1.25,
        foot: 0.4,
      })
      if (pen.tone.dark) {
        const [x, y] = pen.space.at(-1.5, 0.9, 2.35)
        lampGlow(pen, x, y, 150)
      }
      grounding(pen, 0.35)
    }),
    nearLeaves(1),
  ],
})
