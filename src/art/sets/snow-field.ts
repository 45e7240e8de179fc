import { defineSet, grounding, layer, vignette } from './kit/base/index.ts'
import { ground, mountains, rock } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { near } from './kit/near/index.ts'
import { glow, oval, shade } from './kit/paint/index.ts'
import { bareTree, pine } from './kit/plants/index.ts'
import { clouds, driftingHaze, sky, snowGround, twinkle } from './kit/sky/index.ts'

/** Snow as far as one sees: drifts with blue shadows, white mountains, pines bent under their load, tracks. */
export const snowField = defineSet('snow-field', {
  label: { zh: '雪原', en: 'snow field' },
  zh: '雪地 雪原 雪山 冰原 冰湖 雪中 风雪 冰川 北境 极地 雪谷 冰天雪地',
  en: 'snow field, snowfield, snow, ice field, glacier, tundra, frozen lake, snowy mountain, arctic',
  genres: ['xianxia', 'ancient', 'war', 'horror'],
  outdoors: 'wind',
  light: { side: 0.5, moods: { day: 'cold-day' } },
  seating: { kind: 'rock', colour: '#9aa6b4' },
  surface: 'snow',
  layers: (tone) => {
    // It is winter here whatever falls from the sky.
    const white = { ...tone, snow: true }
    return [
      layer(0.05, (plain) => {
        const pen = { ...plain, tone: white }
        sky(pen, { low: 900, sun: { x: 740, y: 340 }, size: 56 })
        clouds(pen, 720)
        mountains(pen, { y: 890, height: 480, distance: 0.6, name: 'far' })
        mountains(pen, { y: 920, height: 230, distance: 0.45, name: 'near' })
        haze(pen, 905, 130, 0.55)
      }).moving((pen, seconds) => {
        twinkle(pen, seconds, 460, 10)
        driftingHaze(pen, seconds, 880, 0.2)
      }),
      layer(0.42, (plain) => {
        const pen = { ...plain, tone: white }
        const { ctx } = pen
        ground(pen, '#e9f0f8', { from: 905, marks: 30 })
        snowGround(pen, 0, 905)
        const blue = white.lit('#a9bfe0')
        for (const [y, lift, shift] of [
          [960, 40, -120],
          [1040, 60, 160],
          [1150, 80, -60],
        ] as const) {
          ctx.fillStyle = shade(white.lit('#f4f8fd'), 0)
          ctx.beginPath()
          ctx.moveTo(-160, y + 30)
          ctx.bezierCurveTo(200 + shift, y - lift, 520 + shift, y + lift * 0.7, 820 + shift, y - lift * 0.4)
          ctx.quadraticCurveTo(1060, y - lift, 1240, y + 10)
          ctx.lineTo(1240, y + 200)
          ctx.lineTo(-160, y + 200)
          ctx.fill()
          glow(ctx, 300 - shift, y + 90, 420, blue, 0.5, { flat: 0.16, mode: 'source-over' })
        }
        for (let i = 0; i < 16; i++) {
          const t = i / 15
          const [x, y] = [470 + Math.sin(t * 4) * 60 + t * 60, 1900 - t * 760]
          const r = 22 * (1 - t * 0.72)
          for (const k of [-1, 1]) oval(ctx, x + k * r * 1.1, y + (k > 0 ? r : 0), r * 0.6, r * 0.9, shade(blue, -0.02))
        }
        for (const [x, h] of [
          [120, 260],
          [230, 210],
          [880, 240],
          [1000, 300],
        ] as const)
          pine(pen, x, 985, h, 10, 0.3)
        vignette(pen, white.dark ? 0.5 : 0.2)
      }),
      layer(0.74, (plain) => {
        const pen = { ...plain, tone: white }
        pine(pen, 70, 1430, 820, 50)
        bareTree(pen, 1010, 1400, 560)
        rock(pen, 900, 1440, 220, 100, '#7d8694')
        rock(pen, 230, 1480, 190, 80, '#7d8694')
        grounding(pen, 0.22)
      }),
      near(10, (pen) => {
        for (const [x, y, r] of [
          [-80, 1990, 330],
          [240, 2060, 260],
          [1160, 2040, 300],
        ] as const)
          oval(pen.ctx, x, y, r, r * 0.5, white.lit('#dfe8f4'))
      }),
    ]
  },
})
