import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { grass, ground, mountains, path, rock } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { poly, roundRect, shade } from './kit/paint/index.ts'
import { bush, pine, tree } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A road in the hills: it winds from the foot of the picture into the mountains, a milestone, pines, banks of grass. */
export const mountainRoad = defineSet('mountain-road', {
  label: { zh: '山路', en: 'mountain road' },
  zh: '山路 小路 官道 山道 荒郊 郊外 野外 古道 山间 山谷 山坡 山坳 山上 路上 途中 城外 山下 山崖 悬崖 崖边',
  en: 'mountain road, road, country road, trail, lane, mountain pass, mountainside, hillside, hill, valley, cliff edge, roadside',
  genres: ['ancient', 'xianxia', 'countryside', 'horror', 'war'],
  outdoors: 'wind',
  light: { side: 0.5 },
  seating: { kind: 'rock', colour: '#8b8a88' },
  surface: 'sand',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 900, sun: { x: 740, y: 330 } })
      clouds(pen, 740)
      mountains(pen, { y: 880, height: 430, distance: 0.78, name: 'far' })
      mountains(pen, { y: 915, height: 260, distance: 0.52, colour: '#5f7f6a', name: 'near' })
      haze(pen, 900, 120, 0.5)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 460, 8)
      driftingHaze(pen, seconds, 860, 0.14)
    }),
    layer(0.42, (pen) => {
      const { ctx, tone } = pen
      // Slopes that fold in from both sides.
      for (const [side, top, colour] of [
        [1, 860, '#6f8f58'],
        [-1, 905, '#7a9a5c'],
      ] as const) {
        const c = tone.lit(tone.snow ? '#dfe7f0' : tone.leaf(colour))
        ctx.fillStyle = shade(c, side > 0 ? -0.03 : 0.01)
        ctx.beginPath()
        ctx.moveTo(540 + side * 760, top - 190)
        ctx.quadraticCurveTo(540 + side * 330, top - 80, 540 - side * 160, top + 60)
        ctx.lineTo(540 - side * 160, top + 200)
        ctx.lineTo(540 + side * 760, top + 300)
        ctx.fill()
        for (let i = 0; i < 6; i++)
          tree(pen, 540 + side * (330 + i * 72), top - 40 - i * 26, 120 + i * 12, { far: 0.3, leaf: '#5a7d4c' })
      }
      ground(pen, tone.snow ? '#dfe7f0' : tone.leaf('#7f9a58'), { from: 950 })
      path(pen, tone.snow ? '#eef2f8' : '#c2a878', 1.15, 40, 130)
      const random = pen.random.fork('tufts')
      for (let i = 0; i < 26; i++) {
        const y = 990 + random.next() ** 1.4 * 500
        const off = 190 + (y - 950) * 0.62
        const x = 540 + (random.chance(0.5) ? 1 : -1) * off * random.range(1, 1.6)
        grass(pen, y, 20 + (y - 950) * 0.1, '#6a8a4a', 1, x - 46, x + 46)
      }
      weathered(pen, { y: 960, smears: [tone.sky[3]], many: 6 })
      vignette(pen, tone.dark ? 0.52 : 0.22)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.74, (pen) => {
      const { ctx, tone } = pen
      pine(pen, 960, 1330, 760, -60)
      rock(pen, 90, 1400, 280, 190, '#84868a')
      rock(pen, 260, 1430, 150, 80, '#8e9094')
      rock(pen, 1030, 1390, 220, 110, '#84868a')
      const stone = tone.lit('#b4b0a6')
      roundRect(ctx, 286, 1210, 84, 210, 26, stone)
      poly(
        ctx,
        [
          [344, 1216],
          [370, 1236],
          [370, 1420],
          [344, 1420],
        ],
        shade(stone, -0.09),
      )
      ctx.fillStyle = shade(stone, -0.22)
      ctx.font = '46px "Sanbu Serif"'
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.fillText('十', 322, 1282)
      ctx.fillText('里', 322, 1336)
      bush(pen, 200, 1470, 280, 100)
      grass(pen, 1440, 90, '#5f8246', 0.9, -140, 380)
      grass(pen, 1420, 80, '#5f8246', 0.9, 850, 1220)
      grounding(pen, 0.32)
    }),
    nearTwigs(-1, '#5a7d48'),
  ],
})
