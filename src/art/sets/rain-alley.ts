import type { LocalText } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, sign, slabs, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { lantern } from './kit/old/index.ts'
import { box, downwards, glow, oval, poly, rect, shade, sidePlane } from './kit/paint/index.ts'
import { clouds, sky, snowGround } from './kit/sky/index.ts'
import { type Facade, facades, hangingSign, ripples, skyline, wetSmears } from './kit/street/index.ts'
import { pipes } from './kit/tech/index.ts'

const signs = ['#ff5ca8', '#5ce0ff', '#ffb84a', '#a06bff', '#5cf0a0']

/** A narrow back street at night, neon in the wet. */
export const rainAlley = defineSet('rain-alley', {
  label: { zh: '后巷', en: 'back alley' },
  zh: '后巷 暗巷 陋巷 霓虹巷 雨夜街头 桥洞 天桥',
  en: 'alley, alleyway, back alley, backstreet, lane, side street, underpass',
  genres: ['city', 'suspense', 'horror', 'ceo', 'comedy'],
  outdoors: 'rain',
  light: { side: 0.4, moods: { night: 'neon', dusk: 'neon', day: 'cold-day' } },
  surface: 'stone',
  layers: () => [
    layer(0.1, (pen) => {
      sky(pen, { low: 900, body: false })
      clouds(pen, 700)
      skyline(pen, { y: 930, height: 520, distance: 0.55, wide: [40, 90] })
      if (pen.tone.dark) glow(pen.ctx, 540, 860, 520, '#e06ac0', 0.5)
    }),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#4d4a58', 0.7, 0.5), { back: 40, half: 6 })
      for (const s of [-1, 1]) {
        const random = pen.random.fork(`side ${s}`)
        let z = -1.2
        const houses: Facade[] = []
        while (z < 38) {
          const length = random.range(3, 5)
          const height = random.range(7, 13)
          houses.push({
            from: z,
            to: z + length,
            height,
            storeys: Math.round(height / 2.8),
            colour: random.pick(['#7a6f78', '#8a7468', '#686d80', '#70606c']),
            ...(random.chance(0.55) && {
              shop: random.pick(['#ffb46a', '#ff8ab0', '#8fd8ff']),
              signColour: '#3a3044',
              awning: random.pick(['#7a3a4a', '#3a5a6a']),
            }),
          })
          z += length
        }
        facades(pen, s * 2.15, houses)
        const wall = sidePlane(pen, s * 2.15)
        for (const [zz, v] of [
          [0.6, 3.5],
          [4.2, 5.2],
          [6.8, 3.7],
        ] as const) {
          box(pen, { x: s * 1.95, z: zz, y: v, width: 0.4, height: 0.55, depth: 0.8 }, '#9aa0a8', { contact: false })
        }
        pipes(pen, wall, -1, 14, [3.05], 0.06, '#6a6672')
        for (const zz of [1.9, 7.4]) {
          const q = rect(wall, zz, 0, zz + 0.14, 9)
          poly(ctx, q, tone.lit('#5a5662'), tone.lit('#33303c'), 1.5)
        }
      }
      const words = pen.random.fork('words').shuffle(shops.map((text) => sign(pen, text)))
      for (const [i, [x, y, z]] of (
        [
          [-1.5, 4.7, 3.2],
          [1.5, 4.2, 2.4],
          [-1.55, 4.3, 6.5],
          [1.5, 5.2, 6],
          [-1.5, 4.9, 11],
          [1.5, 4.4, 12],
        ] as const
      ).entries())
        hangingSign(pen, x, y, z, words[i]!, signs[i % 5]!, 0.36)
      for (let i = 0; i < 7; i++) {
        ctx.strokeStyle = withAlpha('#0c0a18', 0.75)
        ctx.lineWidth = 2.4
        ctx.beginPath()
        ctx.moveTo(-140, 60 + i * 74)
        ctx.quadraticCurveTo(540, 210 + i * 66, 1220, 20 + i * 82)
        ctx.stroke()
      }
      haze(pen, 900, 170, 0.5, tone.dark ? '#a05ab8' : tone.haze)
      for (const x of [-1.75, 1.75])
        box(pen, { x, z: 3.4, width: 0.55, height: 0.85, depth: 0.6 }, x < 0 ? '#3f5a50' : '#6a5244')
      box(pen, { x: -1.7, z: 1.9, width: 0.5, height: 0.4, depth: 0.5 }, '#8a6a48')
      box(pen, { x: -1.65, z: 2.0, y: 0.4, width: 0.42, height: 0.34, depth: 0.4 }, '#96744e', { contact: false })
      if (tone.snow) snowGround(pen, 0, 1000)
      wetSmears(
        pen,
        1020,
        tone.dark ? signs : [tone.sky[3], '#ffffff'],
        tone.dark ? 42 : tone.wet ? 22 : 8,
        tone.dark ? 0.85 : 0.35,
      )
      const puddles = pen.random.fork('puddles')
      for (let i = 0; i < 4; i++) {
        const z = puddles.range(-0.6, 3.4)
        const [x, y] = space.at(puddles.range(-1.6, 1.6), 0, z)
        const w = puddles.range(0.25, 0.6) * space.scale(z)
        oval(
          ctx,
          x,
          y,
          w,
          w * 0.13,
          downwards(ctx, y - w * 0.13, y + w * 0.13, [
            [0, withAlpha(tone.dark ? '#c46ad0' : tone.sky[2], 0.3)],
            [1, withAlpha(tone.dark ? '#3a2a7a' : tone.sky[1], 0.4)],
          ]),
        )
      }
      vignette(pen, tone.dark ? 0.6 : 0.4)
      grounding(pen, 0.35)
    }).moving((pen, seconds) => {
      ripples(pen, seconds, 1150, 1900, pen.tone.wet || pen.tone.dark ? 22 : 0)
      if (pen.tone.dark) {
        const on = Math.sin(seconds * 23) * Math.sin(seconds * 3.1) > -0.55 ? 1 : 0.2
        const [x, y] = pen.space.at(1.5, 3.7, 2.4)
        glow(pen.ctx, x, y, 190, signs[1]!, 0.3 * on)
      }
    }),
    outOfFocus(1.22, 12, (soft) => {
      const c = soft.tone.dark ? '#0d0a1c' : shade(soft.tone.lit('#4a4650'), -0.1)
      poly(
        soft.ctx,
        [
          [-160, -160],
          [70, -160],
          [30, 2080],
          [-160, 2080],
        ],
        c,
      )
      lantern(soft, 30, 180, 120)
      poly(
        soft.ctx,
        [
          [1130, 900],
          [1240, 860],
          [1240, 2080],
          [1060, 2080],
        ],
        c,
      )
    }),
  ],
})

const shops: readonly LocalText[] = [
  { zh: '面馆', en: 'NOODLE' },
  { zh: '茶楼', en: 'TEA' },
  { zh: '旅馆', en: 'HOTEL' },
  { zh: '当铺', en: 'PAWN' },
  { zh: '药房', en: 'MEDS' },
  { zh: '酒吧', en: 'BAR' },
  { zh: '修表', en: 'CLOCKS' },
  { zh: '烧烤', en: 'GRILL' },
]
