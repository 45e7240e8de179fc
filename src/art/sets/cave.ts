import { mixColours, withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import {
  cloudSea,
  crystal,
  glints,
  ground,
  mountains,
  path,
  rock,
  rockWall,
  stalactites,
  water,
} from './kit/land/index.ts'
import { motes, shafts } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { cutOut, glow, poly, stroke } from './kit/paint/index.ts'
import { sky } from './kit/sky/index.ts'

const stone = '#4a5568'

/** A cave: dark rock round an opening of light, a pool, glowing crystals. */
export const cave = defineSet('cave', {
  label: { zh: '山洞', en: 'cave' },
  zh: '山洞 洞穴 洞府 石窟 秘境 地宫 溶洞 密室 石室 墓室 墓穴 冰窟 暗室 禁地 魔窟 洞中 洞内 古墓',
  en: 'cave, cavern, grotto, tomb, secret chamber, mine, catacomb',
  genres: ['xianxia', 'ancient', 'horror', 'suspense'],
  indoors: 'cave',
  light: { side: 0.5, moods: 'moonlight' },
  seating: { kind: 'rock', colour: '#4f5878' },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 1000, sun: { x: 600, y: 560 } })
      mountains(pen, { y: 930, height: 300, distance: 0.75, steep: 1 })
      cloudSea(pen, 900, 160)
      glow(pen.ctx, 560, 740, 520, pen.tone.key, 0.6)
    }),
    layer(0.45, (pen) => {
      const { ctx, tone } = pen
      const random = pen.random.fork('walls')
      const wall = tone.lit(stone, 0.85)
      rockWall(pen, stone, 1300, [560, 800])
      const mouth: Point[] = []
      for (let i = 0; i <= 26; i++) {
        const a = Math.PI + (i / 26) * Math.PI
        mouth.push([
          560 + Math.cos(a) * (250 + random.range(-26, 26)),
          1010 + Math.sin(a) * (430 + random.range(-34, 34)),
        ])
      }
      mouth.push([830, 1060], [300, 1060])
      for (const [w, al] of [
        [60, 0.12],
        [32, 0.2],
        [14, 0.5],
      ] as const)
        stroke(ctx, mouth.slice(0, 27), withAlpha(mixColours(wall, tone.key, 0.6), al), w)
      cutOut(ctx, mouth)
      ground(pen, '#4f5666', { from: 1040, marks: 200 })
      path(pen, '#6b7080', 1.0, 14, 0)
      ctx.save()
      ctx.beginPath()
      ctx.ellipse(300, 1290, 330, 62, 0, 0, 6.29)
      ctx.clip()
      water(pen, 1220, 1360, null, '#3f8fa0')
      glow(ctx, 330, 1270, 320, '#6fe0e8', 0.45, { flat: 0.3 })
      ctx.restore()
      glow(ctx, 560, 1080, 420, tone.key, 0.6, { flat: 0.3 })
      shafts(pen, { x: 380, y: 620, width: 360, length: 900, lean: -170, alpha: 0.36 })
      stalactites(pen, stone, 16, 560)
      vignette(pen, 0.85, '#080a18')
    }).moving((pen, seconds) => {
      motes(pen, seconds, 16, '#bff4ff', 0.7)
      glints(pen, seconds, 1240, 1340, 8)
    }),
    layer(0.8, (pen) => {
      const { ctx } = pen
      rock(pen, 60, 1560, 360, 300, '#4a5262')
      rock(pen, 1050, 1520, 340, 330, '#4a5262')
      for (const [x, y, h, c, lean] of [
        [215, 1430, 150, '#8af0ff', 0.3],
        [95, 1420, 150, '#4fc8e0', -0.34],
        [150, 1430, 240, '#5fe0e8', 0.04],
        [960, 1390, 190, '#a58aff', -0.32],
        [1070, 1400, 160, '#c0a8ff', 0.34],
        [1015, 1405, 290, '#8f78ff', 0.02],
      ] as const) {
        glow(ctx, x, y - h * 0.5, h * 1.5, c, 0.4)
        crystal(pen, x, y, h, c, lean)
      }
      grounding(pen, 0.5)
    }),
    outOfFocus(1.25, 12, (soft) => {
      poly(
        soft.ctx,
        [
          [-160, -160],
          [160, -160],
          [60, 300],
          [90, 700],
          [20, 1200],
          [80, 2080],
          [-160, 2080],
        ],
        '#070a16',
      )
      poly(
        soft.ctx,
        [
          [1240, -160],
          [960, -160],
          [1040, 200],
          [1020, 560],
          [1080, 1000],
          [1040, 2080],
          [1240, 2080],
        ],
        '#070a16',
      )
    }),
  ],
})
