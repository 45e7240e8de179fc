import { mixColours, withAlpha } from '../colour/colour.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { grass, ground, path, rock } from './kit/land/index.ts'
import { haze, motes, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, fillArea, glow, shade } from './kit/paint/index.ts'
import { bamboo, spray } from './kit/plants/index.ts'
import { driftingHaze, fogVeil, sky, weathered } from './kit/sky/index.ts'

/** A grove of bamboo with a path and beams of light. */
export const bambooForest = defineSet('bamboo-forest', {
  label: { zh: '竹林', en: 'bamboo forest' },
  zh: '竹林 桃林',
  en: 'bamboo forest, bamboo grove, bamboo, trees',
  genres: ['xianxia', 'ancient', 'horror'],
  outdoors: 'forest',
  light: { side: -0.6 },
  surface: 'grass',
  layers: () => [
    layer(0.08, (pen) => {
      const { ctx, tone } = pen
      sky(pen, { low: 1150, body: false })
      fillArea(
        ctx,
        downwards(ctx, 0, 1300, [
          [0, withAlpha(tone.lit('#5f8f5a'), 0.75)],
          [0.6, withAlpha(mixColours(tone.lit('#a9cf8a'), tone.haze, 0.4), 0.8)],
          [1, withAlpha(tone.haze, 0.9)],
        ]),
      )
      glow(ctx, 420, 620, 620, tone.key, 0.65 * tone.keyPower + 0.1)
      const random = pen.random.fork('far')
      for (let i = 0; i < 46; i++)
        bamboo(pen, random.range(-140, 1220), 1260, -160, random.range(7, 14), '#6f9a5a', random.range(0.55, 0.82))
      haze(pen, 1120, 320, 0.75)
    }),
    layer(0.4, (pen) => {
      const { tone } = pen
      ground(pen, '#8c8a5c', { from: 1000, marks: 220 })
      path(pen, '#b9a67c', 1.15, 16, 0)
      haze(pen, 1010, 150, 0.9)
      weathered(pen, { y: 1040 })
      const random = pen.random.fork('mid')
      for (let i = 0; i < 22; i++) {
        const x = i % 2 ? random.range(-140, 380) : random.range(700, 1220)
        bamboo(pen, x, random.range(1180, 1290), -160, random.range(16, 26), '#69984c', random.range(0.2, 0.42))
      }
      grass(pen, 1200, 60, '#6a8a48', 1.2, -140, 330)
      grass(pen, 1200, 60, '#6a8a48', 1.2, 760, 1220)
      shafts(pen, {
        x: 60,
        y: -120,
        width: 760,
        length: 1700,
        lean: 420,
        alpha: 0.34 * tone.keyPower + 0.05,
        count: 8,
      })
      haze(pen, 1130, 150, 0.4)
    }).moving((pen, seconds) => {
      driftingHaze(pen, seconds, 1120, 0.12)
      motes(pen, seconds, 18, pen.tone.dark ? '#d6ff9a' : '#fff6cf', 0.8)
    }),
    layer(0.75, (pen) => {
      const random = pen.random.fork('near')
      for (const x of [-60, 60, 150, 940, 1030, 1150])
        bamboo(pen, x + random.range(-16, 16), random.range(1420, 1640), -170, random.range(32, 46), '#5f8f42', 0.04)
      rock(pen, 120, 1660, 260, 130, '#7f857a')
      rock(pen, 1000, 1610, 200, 100, '#7f857a')
      grass(pen, 1690, 110, '#557a3c', 1.4, -140, 300)
      grass(pen, 1660, 100, '#557a3c', 1.4, 830, 1220)
      fogVeil(pen, 0.5)
      vignette(pen, pen.tone.dark ? 0.55 : 0.42, shade(pen.tone.lit('#2f4a34'), -0.12))
      grounding(pen, 0.35)
    }),
    outOfFocus(1.25, 9, (soft) => {
      const c = shade(soft.tone.lit('#3f6a3a'), -0.1)
      for (const [x, y, w] of [
        [-60, 240, 1],
        [1140, 160, -1],
        [1160, 520, -1],
      ] as const)
        for (let i = 0; i < 3; i++) spray(soft, x, y + i * 70, 420, c, w, i * 0.37)
    }),
  ],
})
