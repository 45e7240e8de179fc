import type { LocalText, Random } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, type Pen, plain, sign, vignette } from './kit/base/index.ts'
import { bokeh, haze, shafts } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { box, glow, levelPlane, poly, rect, stroke } from './kit/paint/index.ts'
import { clouds, driftingHaze, sky, snowGround, twinkle } from './kit/sky/index.ts'
import {
  cityGlow,
  type Facade,
  facades,
  hangingSign,
  ripples,
  skyline,
  streetLamp,
  wetSmears,
} from './kit/street/index.ts'
import { car } from './kit/vehicles/index.ts'

const neon = ['#ff8a5c', '#5cc8ff', '#ffcf5c', '#ff6fae', '#7ae0b0']

/** A shopping street of today: façades to the vanishing point, lamps, cars. */
export const cityStreet = defineSet('city-street', {
  label: { zh: '城市街道', en: 'city street' },
  zh: '城市街道 街道 街头 马路 大街 路边 街上 步行街 商业街 路口 公路 人行道 门口 大门外 楼下 广场',
  en: 'city street, street, road, sidewalk, pavement, downtown, avenue, crossing, curb, plaza, outside, highway, square',
  genres: ['city', 'ceo', 'suspense', 'comedy'],
  outdoors: 'street',
  light: { side: -0.6, moods: { night: 'night-warm' } },
  seating: { kind: 'bench', colour: '#8a6648' },
  surface: 'stone',
  layers: (_tone, random) => [
    layer(0.08, (pen) => {
      sky(pen, { low: 880, sun: { x: 640, y: 300 }, size: 50 })
      clouds(pen, 820)
      cityGlow(pen, 860)
      skyline(pen, { y: 900, height: 470, distance: 0.68, wide: [50, 110] })
      haze(pen, 860, 160, 0.6)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 420, 6)
      driftingHaze(pen, seconds, 780, 0.08)
    }),
    layer(0.5, (pen) => street(pen, random)).moving((pen, seconds) =>
      pen.tone.wet ? ripples(pen, seconds, 1120, 1900) : undefined,
    ),
    layer(0.85, (pen) => {
      for (const [x, z] of [
        [3.4, 12],
        [-3.4, 8],
        [3.4, 4.6],
      ] as const)
        streetLamp(pen, x, z)
      grounding(pen, 0.4)
    }),
    nearTwigs(1, '#5f8a4a'),
  ],
})

function row(random: Random): Facade[] {
  const out: Facade[] = []
  let z = -1.5
  const walls = ['#c9b8a4', '#b58f7c', '#9aa7b4', '#d6cbb8', '#a88b86', '#8d9aa0']
  const shops = ['#ffd08a', '#bfe3ff', '#ffc0b0', '#d9f0c4']
  while (z < 62) {
    const length = random.range(4.5, 8)
    const storeys = random.integer(4, 8)
    out.push({
      from: z,
      to: z + length,
      height: 3.2 + storeys * 3,
      storeys: storeys + 1,
      colour: random.pick(walls),
      shop: random.pick(shops),
      signColour: random.pick(['#7a2f2f', '#2f4a6a', '#35543f', '#5a3a66']),
      ...(random.chance(0.6) && { awning: random.pick(['#b8433c', '#3c6ab8', '#3d8a62', '#c98a2e']) }),
    })
    z += length
  }
  return out
}

function street(pen: Pen, random: Random): void {
  const { ctx, tone, space } = pen
  const back = 70
  floor(pen, plain('#5d6270', 0.6, tone.wet ? 0.8 : 0.15), { back, half: 40 })
  facades(pen, -5.6, row(random.fork('left')))
  facades(pen, 5.6, row(random.fork('right')))
  const names = random.shuffle(shops.map((text) => sign(pen, text)))
  for (const [i, [x, y, z]] of (
    [
      [-4.9, 6.2, 5],
      [4.9, 5.6, 7],
      [-4.9, 5.4, 11],
      [4.9, 6.6, 14],
      [-4.9, 6.4, 20],
      [4.9, 5, 26],
    ] as const
  ).entries())
    hangingSign(pen, x, y, z, names[i]!, neon[i % neon.length]!, 0.7)
  for (const s of [-1, 1]) {
    box(pen, { x: s * 4.75, z: space.near, width: 1.9, height: 0.14, depth: back }, '#a3a4a8', { contact: false })
  }
  const plane = levelPlane(pen)
  const paint = withAlpha(tone.lit('#f2ede0'), 0.85)
  for (let z = -2; z < 50; z += 3.4) poly(ctx, rect(plane, -0.07, z, 0.07, z + 1.7), paint)
  for (let i = 0; i < 9; i++) poly(ctx, rect(plane, -3.5 + i * 0.8, 5.4, -3.1 + i * 0.8, 7.6), paint)
  for (const x of [-3.6, 3.6]) stroke(ctx, [plane(x, space.near), plane(x, 60)], withAlpha(tone.lit('#e8d9a0'), 0.6), 3)
  if (tone.snow) snowGround(pen, 0)
  car(pen, 1.9, 15, '#a63b3b')
  car(pen, -1.9, 20, '#e0e2e6', false)
  car(pen, 1.9, 30, '#39435a')
  haze(pen, 890, 120, 0.5)
  if (tone.wet || tone.hour === 'night')
    wetSmears(pen, 1010, [...neon, '#ffc987'], tone.wet ? 38 : 22, tone.wet ? 0.85 : 0.5)
  if (tone.dark) bokeh(pen, 18, ['#ffb36a', '#ff6f6f', '#ffe0b0'], 820, 960, 0.3)
  if (!tone.dark && !tone.overcast) {
    shafts(pen, { x: -60, y: 60, width: 600, length: 1200, lean: 420, alpha: 0.14 * tone.keyPower })
  }
  if (tone.dark) {
    glow(ctx, 540, 880, 620, '#ffb778', 0.4)
    // The shops throw their light across the pavement.
    for (const side of [-1, 1])
      for (const z of [1, 4.5, 9, 15]) {
        const [x, y] = space.at(side * 4.2, 0, z)
        glow(ctx, x, y, 2.6 * space.scale(z), '#ffc27a', 0.42, { flat: 0.35 })
      }
    glow(ctx, 540, 1420, 760, '#6a78c8', 0.3, { flat: 0.5 })
  }
  vignette(pen, tone.dark ? 0.55 : 0.25)
}

const shops: readonly LocalText[] = [
  { zh: '茶饮', en: 'TEA' },
  { zh: '书店', en: 'BOOKS' },
  { zh: '面馆', en: 'DINER' },
  { zh: '花店', en: 'BLOOM' },
  { zh: '药房', en: 'MEDS' },
  { zh: '咖啡', en: 'CAFE' },
  { zh: '超市', en: 'MARKET' },
  { zh: '酒家', en: 'WINE' },
]
