import { mixColours, withAlpha } from '../colour/colour.ts'
import { curvePath, type Point, sampleCurve } from '../ink/ink.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { mesas, rock } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { disc, downwards, fillArea, glow, oval, poly, shade, stroke } from './kit/paint/index.ts'
import { driftingHaze, sky, stars, streaks, weathered } from './kit/sky/index.ts'
import { planet } from './kit/tech/index.ts'

/** The desert of another world: mesas, two suns or moons, a wreck far off. */
export const alienDesert = defineSet('alien-desert', {
  label: { zh: '异星荒漠', en: 'alien desert' },
  zh: '异星 荒漠 沙漠 戈壁 星球表面 外星 火星 沙丘 大漠 月球 陨石坑',
  en: 'alien desert, desert, alien planet, planet surface, dune, mars, moon surface, crater, badlands',
  genres: ['scifi', 'war', 'ancient'],
  outdoors: 'wind',
  light: { side: -0.6, moods: { day: 'dusk' } },
  seating: { kind: 'rock', colour: '#a85a42' },
  surface: 'sand',
  layers: () => [
    layer(0.05, (pen) => {
      const { ctx, tone } = pen
      sky(pen, { low: 940, body: false })
      fillArea(
        ctx,
        downwards(ctx, -140, 980, [
          [0, withAlpha(tone.lit('#3a2a6a'), 0.85)],
          [0.45, withAlpha(tone.lit('#a8587a'), 0.75)],
          [0.85, withAlpha(tone.lit('#f0a86a'), 0.7)],
          [1, withAlpha(tone.lit('#ffd8a0'), 0.8)],
        ]),
      )
      stars(pen, 700, 0.7, 160)
      planet(pen, 770, 400, 230, '#b8708a')
      planet(pen, 270, 250, 52, '#d8b08a', 'rock')
      glow(ctx, 200, 880, 620, '#ffcf8a', 0.7)
      disc(ctx, 200, 830, 40, '#fff2d0')
      streaks(pen, 500, 860, 9, 0.45, '#ffd0a8')
      mesas(pen, 930, 190, 0.62)
      mesas(pen, 970, 250, 0.34)
      haze(pen, 960, 110, 0.5, tone.lit('#f0b080'))
    }).moving((pen, seconds) => driftingHaze(pen, seconds, 960, 0.12)),
    layer(0.5, (pen) => {
      const { ctx, tone } = pen
      const random = pen.random.fork('dunes')
      for (const [y, c, k] of [
        [985, '#d88a5a', 0.5],
        [1060, '#c8744a', 0.28],
        [1190, '#b8623f', 0.1],
        [1390, '#a5553a', 0],
      ] as const) {
        const crest: Point[] = []
        for (let i = 0; i <= 24; i++)
          crest.push([-160 + (i / 24) * 1400, y + Math.sin(i * 0.5 + y) * 26 + Math.sin(i * 0.23 + y * 2) * 34])
        const base = mixColours(tone.lit(c), tone.lit('#f0b080'), k)
        const dune = curvePath(crest)
        dune.lineTo(1260, 2080)
        dune.lineTo(-180, 2080)
        dune.closePath()
        ctx.fillStyle = downwards(ctx, y - 60, y + 420, [
          [0, shade(base, 0.07)],
          [0.3, base],
          [1, shade(base, -0.1)],
        ])
        ctx.fill(dune)
        ctx.save()
        ctx.clip(dune)
        for (let i = 0; i < 26; i++) {
          const ry = y + 20 + i * i * 1.1
          ctx.strokeStyle = withAlpha(shade(base, -0.07), 0.35)
          ctx.lineWidth = 2 + i * 0.1
          ctx.beginPath()
          for (let x = -160; x <= 1240; x += 40)
            ctx.lineTo(x, ry + Math.sin(x * 0.012 + i * 0.8) * 7 + Math.sin(x * 0.031 + i) * 3)
          ctx.stroke()
        }
        ctx.restore()
        stroke(ctx, sampleCurve(crest), withAlpha(mixColours(base, '#fff0c8', 0.5), 0.7), 3)
      }
      // The wreck.
      ctx.save()
      ctx.translate(830, 1075)
      ctx.rotate(-0.32)
      const hull = tone.lit('#6a6f86')
      poly(
        ctx,
        [
          [-190, 0],
          [-120, -62],
          [70, -80],
          [170, -30],
          [190, 0],
          [120, 34],
          [-150, 34],
        ],
        downwards(ctx, -80, 34, [
          [0, shade(hull, 0.1)],
          [1, shade(hull, -0.17)],
        ]),
        shade(hull, -0.25),
        2.5,
      )
      for (let i = 0; i < 5; i++)
        stroke(
          ctx,
          [
            [-110 + i * 56, -60],
            [-124 + i * 58, 20],
          ],
          shade(hull, -0.13),
          3,
        )
      poly(
        ctx,
        [
          [60, -76],
          [110, -170],
          [140, -60],
        ],
        shade(hull, -0.05),
      )
      oval(ctx, -184, 4, 22, 34, '#1c1c2c')
      ctx.restore()
      oval(ctx, 840, 1128, 260, 26, withAlpha(tone.lit('#8a4a34'), 0.8))
      for (let i = 0; i < 14; i++) {
        const x = random.chance(0.5) ? random.range(-60, 300) : random.range(780, 1140)
        rock(pen, x, random.range(1180, 1640), random.range(40, 190), random.range(26, 120), '#8f5546', String(i))
      }
      weathered(pen, { y: 1000 })
      vignette(pen, 0.45, tone.lit('#3a1c34'))
      grounding(pen, 0.35)
    }).moving((pen, seconds) => {
      const { ctx } = pen
      const random = pen.random.fork('sand')
      ctx.strokeStyle = pen.tone.lit('#ffe0b8')
      for (let i = 0; i < 24; i++) {
        const x = ((random.range(0, 1500) + seconds * random.range(260, 520)) % 1500) - 200
        const y = random.range(1010, 1800)
        ctx.globalAlpha = 0.25
        ctx.lineWidth = 2
        ctx.beginPath()
        ctx.moveTo(x, y)
        ctx.lineTo(x + random.range(40, 120), y - 4)
        ctx.stroke()
      }
      ctx.globalAlpha = 1
    }),
    outOfFocus(1.22, 10, (soft) => {
      rock(soft, -40, 2000, 420, 420, '#4a2c34', 'f')
      rock(soft, 1150, 2020, 360, 330, '#4a2c34', 'g')
    }),
  ],
})
