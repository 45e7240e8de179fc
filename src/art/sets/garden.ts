import { withAlpha } from '../colour/colour.ts'
import { curvePath, type Point } from '../ink/ink.ts'
import { defineSet, grounding, layer, type Pen, vignette } from './kit/base/index.ts'
import { glints, grass, mountains, rock, water } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { lotus, pavilion } from './kit/old/index.ts'
import { downwards, oval, shade } from './kit/paint/index.ts'
import { blossomBranch, tree, willow } from './kit/plants/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** A garden of old: pond with lotus, zigzag bridge, pavilion, willow and blossom. */
export const garden = defineSet('garden', {
  label: { zh: '庭院花园', en: 'garden' },
  zh: '花园 御花园 庭院 后花园 凉亭 湖边 荷塘 池塘 湖心亭 院子里 亭子 桃花 公园 水榭 瀑布',
  en: 'garden, courtyard, pavilion, pond, lakeside, lake, park, waterfall',
  genres: ['ancient', 'xianxia', 'city', 'school'],
  outdoors: 'water',
  light: { side: -0.6 },
  seating: { kind: 'stool', colour: '#9aa8a8' },
  surface: 'grass',
  layers: () => [
    layer(0.06, (pen) => {
      vista(pen)
    }).moving((pen, seconds) => twinkle(pen, seconds, 500)),
    layer(0.4, (pen) => {
      water(pen, 965, 1420, (m) => vista({ ...pen, ctx: m }), '#5a8f8a')
      pavilion(pen)
      lotus(pen)
    }).moving((pen, seconds) => {
      glints(pen, seconds, 1000, 1400)
      drops(pen, seconds, 1000)
    }),
    layer(0.75, (pen) => {
      const { ctx, tone } = pen
      const edge: Point[] = [
        [-160, 1400],
        [160, 1372],
        [420, 1400],
        [700, 1378],
        [960, 1404],
        [1240, 1380],
      ]
      const bank = curvePath(edge)
      bank.lineTo(1240, 2080)
      bank.lineTo(-160, 2080)
      bank.closePath()
      const base = tone.lit(tone.snow ? '#eef3fa' : '#b9b09c')
      ctx.fillStyle = downwards(ctx, 1370, 2060, [
        [0, shade(base, 0.03)],
        [1, shade(base, -0.12)],
      ])
      ctx.fill(bank)
      ctx.save()
      ctx.clip(bank)
      const random = pen.random.fork('stones')
      for (let i = 0; i < 120; i++) {
        const t = random.next() ** 1.2
        oval(
          ctx,
          random.range(-140, 1220),
          1400 + t * 640,
          (24 + 60 * t) * random.range(0.6, 1.2),
          (8 + 18 * t) * random.range(0.7, 1.1),
          withAlpha(shade(base, random.range(-0.07, 0.04)), 0.6),
        )
      }
      ctx.restore()
      for (const [x, w, h] of [
        [70, 230, 120],
        [250, 130, 60],
        [980, 240, 130],
        [830, 110, 56],
      ] as const)
        rock(pen, x, 1428, w, h, '#8f939a')
      grass(pen, 1440, 80, '#5f8a4a', 0.9, -140, 330)
      grass(pen, 1440, 70, '#5f8a4a', 0.9, 800, 1220)
      willow(pen, 80, 1450, 1150)
      weathered(pen, { y: 1400 })
      vignette(pen, tone.dark ? 0.5 : 0.25)
      grounding(pen, 0.3)
    }),
    outOfFocus(1.2, 8, (soft) => blossomBranch(soft, 1220, 140, 560, 2.8, soft.tone.snow ? '#e6eef8' : '#f3b3c6', 90)),
  ],
})

function vista(pen: Pen): void {
  sky(pen, { low: 940, sun: { x: 420, y: 330 }, size: 56 })
  clouds(pen, 760)
  mountains(pen, { y: 930, height: 300, distance: 0.72 })
  for (const [x, h, far, leaf] of [
    [230, 330, 0.45, '#5f8f5a'],
    [420, 260, 0.55, '#7a9a5a'],
    [950, 360, 0.4, '#d89ab0'],
    [1080, 300, 0.45, '#5f8f5a'],
    [600, 230, 0.6, '#6a9560'],
  ] as const)
    tree(pen, x, 980, h, { far, leaf })
  haze(pen, 930, 110, 0.5)
}
