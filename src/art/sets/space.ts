import { withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { defineSet, layer, vignette } from './kit/base/index.ts'
import { along, disc, glow, poly, stroke } from './kit/paint/index.ts'
import { deepSpace, planet, starship } from './kit/tech/index.ts'

/** Open space: planet, belt, a fleet far off. People float or stand on a platform of light. */
export const outerSpace = defineSet('space', {
  label: { zh: '太空', en: 'outer space' },
  zh: '太空 宇宙 星空 虚空 星际 外太空 银河 星海 混沌 识海 系统空间 梦境 幻境 意识空间',
  en: 'outer space, space, void, orbit, galaxy, asteroid, cosmos, deep space, dreamscape, limbo, dream, starfield',
  genres: ['scifi', 'xianxia'],
  outdoors: 'none',
  light: { side: 0.6, moods: 'scifi' },
  seating: { kind: 'swivel-chair', colour: '#4a5a80' },
  surface: 'metal',
  layers: () => [
    layer(0.03, (pen) => {
      deepSpace(pen, ['#5a3ab0', '#1f7ab0'])
      glow(pen.ctx, 930, 240, 420, '#ffd8a0', 0.55)
      disc(pen.ctx, 930, 240, 26, '#fffbe8')
      for (const r of [120, 240]) {
        stroke(
          pen.ctx,
          [
            [930 - r, 240],
            [930 + r, 240],
          ],
          '#fff3d055',
          2,
        )
        stroke(
          pen.ctx,
          [
            [930, 240 - r],
            [930, 240 + r],
          ],
          '#fff3d055',
          2,
        )
      }
    }).moving((pen, seconds) => {
      const random = pen.random.fork('tw')
      for (let i = 0; i < 18; i++)
        glow(
          pen.ctx,
          random.range(0, 1080),
          random.range(0, 1500),
          16,
          '#e8f4ff',
          Math.max(0, Math.sin(seconds * random.range(1, 3) + i)) * 0.9,
        )
    }),
    layer(0.12, (pen) => {
      planet(pen, 330, 760, 370, '#4f7fd0', 'land')
      pen.ctx.save()
      pen.ctx.translate(330, 760)
      pen.ctx.rotate(-0.32)
      for (const [r, a] of [
        [560, 0.5],
        [600, 0.8],
        [640, 0.4],
        [700, 0.25],
      ] as const) {
        pen.ctx.strokeStyle = withAlpha('#d8e4ff', a)
        pen.ctx.lineWidth = r === 600 ? 16 : 6
        pen.ctx.beginPath()
        pen.ctx.ellipse(0, 0, r, r * 0.16, 0, -0.2, Math.PI + 0.2)
        pen.ctx.stroke()
      }
      pen.ctx.restore()
    }),
    layer(0.35, (pen) => {
      for (const [x, y, l] of [
        [780, 600, 170],
        [880, 700, 110],
        [700, 500, 90],
        [930, 560, 80],
      ] as const)
        starship(pen, x, y, l, -1, '#8a9ac0')
      const random = pen.random.fork('rocks')
      for (let i = 0; i < 40; i++) {
        const t = random.next()
        const [x, y, r] = [-100 + t * 1280, 1230 - t * 260 + random.range(-90, 90), random.range(5, 34)]
        poly(
          pen.ctx,
          [0, 1, 2, 3, 4, 5, 6].map(
            (k): Point => [
              x + Math.cos(k * 0.9) * r * (0.8 + ((k * 37 + i) % 5) * 0.08),
              y + Math.sin(k * 0.9) * r * 0.8,
            ],
          ),
          along(
            pen.ctx,
            [x + r, y - r],
            [x - r, y + r],
            [
              [0, '#8f8aa0'],
              [1, '#1c1a30'],
            ],
          ),
        )
      }
    }),
    layer(0.8, (pen) => {
      const { ctx } = pen
      glow(ctx, 540, 1650, 760, '#5fb8ff', 0.5, { flat: 0.2 })
      for (const [r, w] of [
        [560, 3],
        [440, 2],
        [300, 2],
      ] as const) {
        ctx.strokeStyle = withAlpha('#8fdcff', 0.6)
        ctx.lineWidth = w
        ctx.beginPath()
        ctx.ellipse(540, 1650, r, r * 0.19, 0, 0, 6.29)
        ctx.stroke()
      }
      vignette(pen, 0.5, '#03040c')
    }).moving((pen, seconds) => {
      for (let i = 0; i < 3; i++) {
        const t = (seconds * 0.3 + i / 3) % 1
        pen.ctx.globalAlpha = (1 - t) * 0.6
        pen.ctx.strokeStyle = '#8fdcff'
        pen.ctx.lineWidth = 3
        pen.ctx.beginPath()
        pen.ctx.ellipse(540, 1650, 560 * t + 20, (560 * t + 20) * 0.19, 0, 0, 6.29)
        pen.ctx.stroke()
      }
      pen.ctx.globalAlpha = 1
    }),
  ],
})
