import type { LocalText } from '#core'
import { defineSet, floor, grounding, layer, metal, type Pen, sign, toneOf, vignette } from './kit/base/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { downwards, fillArea, glow, poly, sidePlane } from './kit/paint/index.ts'
import { sky, snowGround } from './kit/sky/index.ts'
import { type Facade, facades, hangingSign, ripples, skyline, wetSmears } from './kit/street/index.ts'
import { lightPanels, strip } from './kit/tech/index.ts'

const neon = ['#ff4fa8', '#4fe0ff', '#ffd04f', '#a86bff', '#5cffb0']

/** A street of the near future: towers of signs, sky traffic, wet ground. */
export const cyberStreet = defineSet('cyber-street', {
  label: { zh: '赛博街道', en: 'cyber street' },
  zh: '赛博 未来都市 霓虹 未来城市 下城区 黑市 贫民窟 星港 殖民地 新城',
  en: 'cyber street, cyberpunk, neon street, future city, lower city, black market, megacity, spaceport, colony, slum',
  genres: ['scifi'],
  outdoors: 'street',
  light: { side: -0.4, moods: 'neon' },
  seating: { kind: 'crate', colour: '#4a4a6a' },
  surface: 'stone',
  layers: () => [
    layer(0.06, (pen) => {
      const dusk = evening(pen)
      sky(dusk, { low: 940, body: false })
      fillArea(
        pen.ctx,
        downwards(pen.ctx, -140, 980, [
          [0, '#0c0a2aee'],
          [0.5, '#3a1a6acc'],
          [1, '#e05ab088'],
        ]),
      )
      skyline(dusk, { y: 940, height: 760, distance: 0.55, wide: [50, 120], colour: '#5a4a8a' })
      skyline(dusk, { y: 980, height: 560, distance: 0.28, wide: [60, 130], colour: '#4a3a7a' })
      glow(pen.ctx, 540, 880, 560, '#ff6ac0', 0.6)
      for (const [x, w] of [
        [250, 4],
        [860, 5],
      ] as const) {
        const beam = pen.ctx.createLinearGradient(0, 900, 0, -100)
        beam.addColorStop(0, '#8fe0ff66')
        beam.addColorStop(1, '#8fe0ff00')
        poly(
          pen.ctx,
          [
            [x - w, 900],
            [x - 80, -140],
            [x + 80, -140],
            [x + w, 900],
          ],
          beam,
        )
      }
    }).moving((pen, seconds) => {
      for (let i = 0; i < 14; i++) {
        const lane = i % 3
        const way = lane === 1 ? -1 : 1
        const x = (((((i * 317 + seconds * 130 * (1 + lane * 0.4)) * way) % 1400) + 1400) % 1400) - 160
        const y = 430 + lane * 96
        glow(pen.ctx, x, y, 16, way > 0 ? '#ff6a5a' : '#dff4ff', 0.95)
        pen.ctx.fillStyle = '#0c0a20'
        pen.ctx.fillRect(x - 10, y - 2, 20, 5)
      }
    }),
    layer(0.5, (pen) => {
      const dusk = evening(pen)
      floor(dusk, metal('#3a3a52', 1.2, 0.5), { back: 50, half: 8 })
      for (const s of [-1, 1]) {
        const random = pen.random.fork(`tower ${s}`)
        let z = -1
        const list: Facade[] = []
        while (z < 46) {
          const l = random.range(3.5, 6)
          const h = random.range(12, 26)
          list.push({
            from: z,
            to: z + l,
            height: h,
            storeys: Math.round(h / 2.6),
            colour: random.pick(['#4a4a6a', '#54466e', '#3f4a66']),
            shop: random.pick(neon),
            signColour: '#1c1636',
          })
          z += l
        }
        facades(dusk, s * 3.2, list)
        const wall = sidePlane(pen, s * 3.18)
        lightPanels(pen, wall, neon, random)
        for (const v of [3.3, 6.2]) strip(pen, [wall(-1, v), wall(30, v)], neon[(s + 1 + Math.round(v)) % 5]!, 2.5)
      }
      const words = pen.random.fork('words').shuffle(shops.map((text) => sign(pen, text)))
      for (const [i, [x, y, z]] of (
        [
          [-2.3, 5.6, 3],
          [2.3, 5.0, 2.6],
          [-2.4, 5.0, 7.5],
          [2.4, 6.4, 7],
          [-2.3, 5.6, 13],
          [2.3, 5.2, 15],
        ] as const
      ).entries())
        hangingSign(dusk, x, y, z, words[i]!, neon[i % 5]!, 0.46)
      haze(pen, 905, 150, 0.5, '#a04ac0')
      wetSmears(pen, 1000, neon, 46, 0.9)
      if (pen.tone.snow) snowGround(pen, 0, 1040)
      vignette(pen, 0.62, '#0a0620')
      grounding(pen, 0.4)
    }).moving((pen, seconds) => {
      ripples(pen, seconds, 1150, 1900, pen.tone.wet ? 24 : 8)
      const [x, y] = pen.space.at(2.3, 4.4, 2.6)
      glow(pen.ctx, x, y, 220, neon[1]!, 0.3 * (Math.sin(seconds * 17) * Math.sin(seconds * 2.3) > -0.5 ? 1 : 0.2))
    }),
    outOfFocus(1.22, 12, (soft) => {
      poly(
        soft.ctx,
        [
          [-160, -160],
          [50, -160],
          [20, 2080],
          [-160, 2080],
        ],
        '#0a0718',
      )
      strip(
        soft,
        [
          [40, 200],
          [28, 1300],
        ],
        '#ff4fa8',
        7,
      )
      poly(
        soft.ctx,
        [
          [1240, 1000],
          [1100, 1020],
          [1070, 2080],
          [1240, 2080],
        ],
        '#0a0718',
      )
    }),
  ],
})

/** It is always evening down here. */
function evening(pen: Pen): Pen {
  const night = toneOf({ time: 'night', weather: 'clear', seed: '' }, false)
  return { ...pen, tone: { ...night, haze: '#6a3f9e', wet: pen.tone.wet, snow: pen.tone.snow, fog: pen.tone.fog } }
}

const shops: readonly LocalText[] = [
  { zh: '义体', en: 'LIMBS' },
  { zh: '面馆', en: 'NOODLE' },
  { zh: '典当', en: 'PAWN' },
  { zh: '诊所', en: 'CLINIC' },
  { zh: '酒吧', en: 'BAR' },
  { zh: '网络', en: 'NET' },
  { zh: '茶室', en: 'TEA' },
  { zh: '维修', en: 'REPAIR' },
]
