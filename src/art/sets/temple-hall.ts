import { defineSet, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { rug } from './kit/furniture/index.ts'
import { lampGlow, motes, shafts } from './kit/light/index.ts'
import { nearPost } from './kit/near/index.ts'
import { banner, buddha, column, lantern } from './kit/old/index.ts'
import { box, disc, downwards, glow, oval, poly, roundRect, shade, stroke } from './kit/paint/index.ts'
import { roomShell } from './kit/rooms/index.ts'

const room = { half: 2.3, back: 5.2, height: 4.6, floor: slabs('#5f5650', 0.7, 0.3) }
const look = { wall: '#6d4a34', sides: '#7a5038', ceiling: '#3c281f' }

/** A temple's hall: the gilded figure in the dark, altar with candles and incense, pillars, banners, cushions. */
export const templeHall = defineSet('temple-hall', {
  label: { zh: '佛堂殿内', en: 'temple hall' },
  zh: '佛堂 寺庙 庙里 庙内 破庙 庙中 佛殿 禅房 观音堂 道观 祠堂 灵堂 神殿 大雄宝殿 山神庙 土地庙 佛寺 庙堂',
  en: 'temple hall, temple, shrine, ancestral hall, altar room, sanctuary, monastery, inside the temple',
  genres: ['ancient', 'xianxia', 'horror'],
  indoors: 'temple',
  light: { side: -0.5, moods: { day: 'night-warm' } },
  seating: { kind: 'stool', colour: '#9a3a30' },
  surface: 'stone',
  layers: () => [
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      const walls = roomShell(pen, room, look)
      for (const plane of [walls.left, walls.right])
        for (const z of [1.0, 2.6, 4.2])
          poly(
            ctx,
            [plane(z, 0.6), plane(z, 3), plane(z + 1.1, 3), plane(z + 1.1, 0.6)],
            tone.lit('#a85a3a'),
            tone.lit('#d8b25e'),
            3,
          )
      buddha(pen, ...walls.back(0, 1.05), space.scale(4.9))
      for (const x of [-1.6, 1.6]) {
        const [px, foot] = space.at(x, 0, 4)
        column(pen, px, -160, foot, 90, '#7a2f26')
      }
      for (const x of [-1.15, 1.15]) {
        const [bx, by] = space.at(x, 4.1, 3.8)
        banner(pen, bx, by, 90, 620, '#c9952e', '佛')
      }
      for (const x of [-0.75, 0.75]) {
        const [lx, ly] = space.at(x, 3.9, 3)
        lantern(pen, lx, ly, 84, '#e0a04a')
      }
      shafts(pen, {
        x: 40,
        y: 60,
        width: 300,
        length: 1250,
        lean: 520,
        alpha: tone.dark ? 0.12 : 0.34,
        colour: tone.key,
      })
      vignette(pen, 0.6)
    }).moving((pen, seconds) => motes(pen, seconds, 18, '#ffe2a8', 0.55)),
    layer(0.74, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: 0, z: 3.3, width: 2.5, height: 0.95, depth: 0.6 }, '#7a2f26', { top: '#a8452f' })
      for (let i = -3; i <= 3; i++)
        poly(
          ctx,
          [space.at(i * 0.34 - 0.13, 0.9, 3.29), space.at(i * 0.34 + 0.13, 0.9, 3.29), space.at(i * 0.34, 0.45, 3.29)],
          tone.lit('#d8a83e'),
        )
      const [ax, ay] = space.at(0, 0.95, 3.5)
      const bronze = tone.lit('#7d7458', 1.1)
      roundRect(
        ctx,
        ax - 62,
        ay - 70,
        124,
        66,
        20,
        downwards(ctx, ay - 70, ay, [
          [0, shade(bronze, 0.08)],
          [1, shade(bronze, -0.12)],
        ]),
      )
      oval(ctx, ax, ay - 70, 64, 12, shade(bronze, -0.1))
      for (const k of [-16, 0, 16]) {
        stroke(
          ctx,
          [
            [ax + k, ay - 74],
            [ax + k * 1.1, ay - 142],
          ],
          '#a8583a',
          4,
        )
        glow(ctx, ax + k * 1.1, ay - 144, 12, '#ff8a4a', 1)
      }
      for (const x of [-1.05, -0.7, 0.7, 1.05]) {
        const [cx, cy] = space.at(x, 0.95, 3.5)
        roundRect(ctx, cx - 11, cy - 76, 22, 76, 4, tone.lit('#c9483a', 1.2))
        disc(ctx, cx, cy - 86, 8, '#fff2c0')
        lampGlow(pen, cx, cy - 86, 46, '#ffb45a', 0.95)
      }
      for (const [x, c] of [
        [-0.45, '#e8a83a'],
        [0.42, '#d86a4a'],
      ] as const)
        for (let i = 0; i < 4; i++) {
          const [fx, fy] = space.at(x + (i % 3) * 0.07 - 0.07, 1.0 + Math.floor(i / 3) * 0.08, 3.45)
          disc(ctx, fx, fy, 19, tone.lit(c, 1.1))
        }
      rug(pen, 0, 1.5, 1.5, 1.2, '#8a2f2a', '#d8a83e')
      for (const x of [-0.42, 0.42]) {
        const [cx, cy] = space.at(x, 0, 1.9)
        oval(ctx, cx, cy, 116, 34, 'rgba(8,6,16,.4)')
        oval(ctx, cx, cy - 16, 112, 34, tone.lit('#a8803c'))
        oval(ctx, cx, cy - 26, 104, 28, tone.lit('#d8b25e'))
        oval(ctx, cx, cy - 26, 40, 10, tone.lit('#b98f44'))
      }
      grounding(pen, 0.5)
    }).moving((pen, seconds) => {
      const { ctx } = pen
      const [x, y] = pen.space.at(0, 1.25, 3.5)
      ctx.strokeStyle = '#e8dcc8'
      ctx.lineCap = 'round'
      for (let k = 0; k < 3; k++) {
        ctx.globalAlpha = 0.2
        ctx.lineWidth = 6
        ctx.beginPath()
        for (let i = 0; i <= 20; i++)
          ctx.lineTo(x + (k - 1) * 18 + Math.sin(i * 0.4 - seconds * 1.4 + k * 2) * i * 1.8, y - i * 17)
        ctx.stroke()
      }
      ctx.globalAlpha = 1
    }),
    nearPost(1, '#5f2a22', 70),
  ],
})
