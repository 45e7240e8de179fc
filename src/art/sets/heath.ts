import type { Point } from '../ink/ink.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { grass, ground, mountains, rock } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { nearGrass } from './kit/near/index.ts'
import { clipped, oval, shade } from './kit/paint/index.ts'
import { bareTree, bush, heather } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, sky, streaks, twinkle, weathered } from './kit/sky/index.ts'

const tones = ['#86708a', '#7a8450', '#6f7a48', '#7f8458', '#9a8a56'] as const

/** Wild open land: heather and gorse under a great sky, a bare tree, a hollow of sand. */
export const heath = defineSet('heath', {
  label: { zh: '荒野', en: 'heath' },
  zh: '荒野 荒原 旷野 荒地 荒山 原野 山岗 土坡 坑边 大坑 沙坑',
  en: 'heath, common, moor, moorland, wilderness, sand pit, pit, open country, wasteland, hollow, plain, countryside',
  genres: ['horror', 'scifi', 'ancient', 'war', 'suspense'],
  outdoors: 'wind',
  light: { side: -0.5 },
  seating: { kind: 'rock', colour: '#7f7a70' },
  surface: 'grass',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 900, sun: { x: 330, y: 380 } })
      clouds(pen, 720)
      streaks(pen, 520, 860, 12, 0.4)
      mountains(pen, { y: 900, height: 70, distance: 0.72, colour: '#6a7468' })
      haze(pen, 900, 70, 0.6)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 480, 10)
      driftingHaze(pen, seconds, 890, 0.18)
    }),
    layer(0.42, (pen) => {
      const { ctx, tone } = pen
      ground(pen, tone.snow ? '#dfe6ee' : '#8a8456', { from: 895 })
      // A hollow of sand with its shaded rim.
      const lip: Point[] = Array.from({ length: 40 }, (_, i) => [
        640 + Math.cos((i / 20) * Math.PI) * 352,
        1122 + Math.sin((i / 20) * Math.PI) * 58,
      ])
      const edge = lip.filter((_, i) => i % 3 === 0)
      const sand = tone.lit(tone.snow ? '#e6ebf2' : '#cdb27e')
      // Its far bank lies in shade, the near lip is bright.
      oval(ctx, 640, 1128, 372, 66, shade(sand, 0.03))
      oval(ctx, 640, 1122, 352, 58, shade(sand, -0.16))
      clipped(ctx, lip, () => oval(ctx, 640, 1150, 350, 48, shade(sand, -0.02)))
      heather(pen, 915, 1090, 130, tones)
      for (const [x, y] of edge) grass(pen, y, 40, '#77784a', 0.9, x - 40, x + 40)
      bareTree(pen, 190, 1130, 520)
      weathered(pen, { y: 930, smears: [tone.sky[3]], many: 5 })
      vignette(pen, tone.dark ? 0.58 : 0.3)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.74, (pen) => {
      heather(pen, 1185, 1430, 46, tones)
      rock(pen, 950, 1400, 260, 120)
      rock(pen, 80, 1470, 200, 90)
      bush(pen, 1010, 1440, 280, 120, '#6a7444')
      grass(pen, 1480, 110, '#7d7a48', 0.9, -140, 330)
      grass(pen, 1460, 90, '#7d7a48', 0.9, 780, 1220)
      grounding(pen, 0.35)
    }),
    nearGrass(-1, '#7d7a48'),
  ],
})
