import { defineSet, grounding, layer, planks, vignette } from './kit/base/index.ts'
import { rug, sideBed, tableLamp } from './kit/furniture/index.ts'
import { motes, patch, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { box, disc, downwards, field, glow, poly, shade, stroke } from './kit/paint/index.ts'
import { curtain, frame, panelling, roomShell, windowHole } from './kit/rooms/index.ts'
import { cityView } from './kit/sky/index.ts'

const room = { half: 1.9, back: 4.5, height: 3.3, floor: planks('#a98a76', 0.5, 0.35) }
const look = { wall: '#c8bccb', sides: '#d3c7d2', ceiling: '#efe8ee', skirting: '#f0e8e6', cornice: '#f3ece8' }

/** A well-kept bedroom: wide bed, bedside lamps, window with drapes. */
export const bedroom = defineSet('bedroom', {
  label: { zh: '卧室', en: 'bedroom' },
  zh: '卧室 卧房 主卧 次卧 房间里 婚房 床上 儿童房 房间',
  en: "bedroom, master bedroom, guest room, nursery, child's room, bed, dressing room",
  genres: ['ceo', 'city', 'suspense'],
  indoors: 'room',
  light: { side: 0.6 },
  bed: { x: -0.2, z: 2.05, height: 0.56, cover: '#7f7aa8' },
  layers: () => [
    layer(0.12, (pen) => cityView(pen, { sun: { x: 800, y: 430 } })),
    layer(0.55, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      panelling(pen, walls.back, -1.8, 0.5, 0.2, 2.9, 3, '#bfb2c4')
      windowHole(pen, walls.right, 1.3, 0.5, 3.5, 2.8, { frame: '#f3ece6', bars: [3, 1] })
      windowHole(pen, walls.back, 0.72, 0.6, 1.62, 2.75, { frame: '#f3ece6', bars: [2, 1] })
      curtain(pen, walls.right, 0.9, 1.45, 0.02, 3.0, '#9a8fb4')
      curtain(pen, walls.right, 3.4, 3.9, 0.02, 3.0, '#9a8fb4')
      curtain(pen, walls.back, 0.5, 0.82, 0.02, 2.95, '#9a8fb4')
      frame(pen, walls.back, -1.0, 1.55, -0.1, 2.3, '#b99a62', (q) => {
        poly(
          ctx,
          q,
          downwards(ctx, q[1]![1], q[0]![1], [
            [0, tone.lit('#f0d8c4')],
            [0.6, tone.lit('#c9a0a8')],
            [1, tone.lit('#7a6f96')],
          ]),
        )
        const [mx, my] = [(q[0]![0] + q[2]![0]) / 2, (q[0]![1] + q[2]![1]) / 2]
        disc(ctx, mx + 20, my - 6, 14, tone.lit('#fff0d8'))
      })
      field(pen, walls.left, 1.2, 0.05, 3.6, 2.7, '#e6dcd6', false)
      for (const u of [1.8, 2.4, 3.0]) stroke(ctx, [walls.left(u, 0.08), walls.left(u, 2.66)], tone.lit('#a89a98'), 2.5)
      if (tone.hour !== 'night') {
        patch(
          pen,
          [space.at(1.85, 0, 3.4), space.at(1.85, 0, 1.4), space.at(-0.8, 0, 0.2), space.at(-0.6, 0, 2.2)],
          0.6 * tone.keyPower,
        )
        shafts(pen, { x: 700, y: 380, width: 320, length: 1000, lean: -420, alpha: 0.2 * tone.keyPower })
      } else
        patch(
          pen,
          [space.at(1.85, 0, 3.4), space.at(1.85, 0, 1.4), space.at(-0.4, 0, 0.4), space.at(-0.2, 0, 2.2)],
          0.5,
          '#9fb8ff',
        )
      vignette(pen, tone.dark ? 0.58 : 0.28)
    }),
    layer(0.78, (pen) => {
      rug(pen, -0.2, 1.3, 3, 1.5, '#e2d6d2', '#b39ab0')
      for (const x of [-1.55, 1.4]) {
        box(pen, { x, z: 3.75, width: 0.5, height: 0.52, depth: 0.45 }, '#8a6a58')
        tableLamp(pen, x, 0.52, 3.95, '#f6e0bc')
      }
      sideBed(pen, {
        x: -0.1,
        z: 2.05,
        length: 2.15,
        width: 1.6,
        height: 0.56,
        wood: '#6f5548',
        cover: '#7f7aa8',
        head: 1.2,
        foot: 0.62,
      })
      if (pen.tone.dark) {
        for (const x of [-1.55, 1.4]) {
          const [gx, gy] = pen.space.at(x, 1.4, 4.3)
          glow(pen.ctx, gx, gy, 330, '#ffb978', 0.4)
        }
      }
      grounding(pen, 0.35)
    }).moving((pen, seconds) => motes(pen, seconds, 10, '#ffeedd', 0.35)),
    outOfFocus(1.25, 11, (soft) => {
      curtain(
        { ...soft, tone: { ...soft.tone, lit: (h) => shade(soft.tone.lit(h), -0.13) } },
        (u, v) => [u, v],
        1070,
        1240,
        2080,
        -160,
        '#9a8fb4',
      )
    }),
  ],
})
