import { grass, ground, mountains, rock } from './kit/land.ts'
import { grounding, haze, vignette } from './kit/light.ts'
import { nearGrass } from './kit/near.ts'
import { glow, oval, shade } from './kit/paint.ts'
import { defineSet } from './kit/pen.ts'
import { bareTree, bush } from './kit/plants.ts'
import { clouds, driftingHaze, sky, streaks, twinkle } from './kit/sky.ts'
import { drops, weathered } from './kit/views.ts'

/** Wild open land: heather and gorse under a great sky, a bare tree, a hollow of sand. */
export const heath = defineSet({
  id: 'heath',
  label: { zh: '荒野', en: 'heath' },
  keywords: {
    zh: ['荒野', '荒原', '旷野', '荒地', '荒山', '原野', '山岗', '土坡', '坑边', '大坑', '沙坑'],
    en: [
      'heath',
      'common',
      'moor',
      'moorland',
      'wilderness',
      'sand pit',
      'pit',
      'open country',
      'wasteland',
      'hollow',
      'plain',
      'countryside',
    ],
  },
  genres: ['horror', 'scifi', 'ancient', 'war', 'suspense'],
  interior: false,
  ambience: 'wind',
  seating: { kind: 'rock', colour: '#7f7a70' },
  surface: 'grass',
  side: -0.5,
  layers: () => [
    {
      depth: 0.05,
      draw(pen) {
        sky(pen, { low: 900, sun: { x: 330, y: 380 } })
        clouds(pen, 720)
        streaks(pen, 520, 860, 12, 0.4)
        mountains(pen, { y: 900, height: 70, distance: 0.72, colour: '#6a7468' })
        haze(pen, 900, 70, 0.6)
      },
      animate: (pen, seconds) => {
        twinkle(pen, seconds, 480, 10)
        driftingHaze(pen, seconds, 890, 0.18)
      },
    },
    {
      depth: 0.42,
      draw(pen) {
        const { ctx, tone } = pen
        ground(pen, tone.snow ? '#dfe6ee' : '#8a8456', { from: 895 })
        const random = pen.random.fork('heather')
        for (let i = 0; i < 260; i++) {
          const t = random.next() ** 1.7
          const y = 915 + t * 520
          const w = (16 + 90 * t) * random.range(0.6, 1.2)
          oval(
            ctx,
            random.range(-160, 1240),
            y,
            w,
            w * 0.2,
            shade(
              tone.lit(tone.snow ? '#c9d2de' : random.pick(['#8f7090', '#7a8a4e', '#6f7a48', '#a58a5a'])),
              random.range(-0.05, 0.03),
            ),
          )
        }
        // A hollow of sand with its shaded rim.
        const sand = tone.lit(tone.snow ? '#e6ebf2' : '#cdb27e')
        oval(ctx, 690, 1120, 360, 74, shade(sand, -0.13))
        oval(ctx, 690, 1132, 344, 62, sand)
        glow(ctx, 820, 1150, 240, shade(sand, 0.12), 0.6, { flat: 0.2, mode: 'source-over' })
        for (let i = 0; i < 16; i++) grass(pen, 1060 + (i % 4) * 18, 44, '#77784a', 1, 330 + i * 46, 390 + i * 46)
        bareTree(pen, 190, 1130, 520)
        weathered(pen, { y: 930, smears: [tone.sky[3]], many: 5 })
        vignette(pen, tone.dark ? 0.58 : 0.3)
      },
      animate: (pen, seconds) => drops(pen, seconds),
    },
    {
      depth: 0.74,
      draw(pen) {
        rock(pen, 950, 1400, 260, 120)
        rock(pen, 80, 1470, 200, 90)
        bush(pen, 1010, 1440, 280, 120, '#6a7444')
        grass(pen, 1480, 110, '#7d7a48', 0.9, -140, 330)
        grass(pen, 1460, 90, '#7d7a48', 0.9, 780, 1220)
        grounding(pen, 0.35)
      },
    },
    nearGrass(-1, '#7d7a48'),
  ],
})
