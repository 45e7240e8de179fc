import { defineSet, floor, grounding, layer, type Pen, tiles, vignette } from './kit/base/index.ts'
import { goods } from './kit/furniture/index.ts'
import { haze, lampGlow } from './kit/light/index.ts'
import { nearEdge } from './kit/near/index.ts'
import { backPlane, box, disc, glow, oval, poly, shade, stroke } from './kit/paint/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'
import { cityGlow, facades, skyline } from './kit/street/index.ts'

/** A street market: stalls with striped awnings on both sides, crates of fruit, bulbs strung over the way, woks that steam. */
export const market = defineSet('market', {
  label: { zh: '夜市菜场', en: 'street market' },
  zh: '菜市场 夜市 市场 大排档 地摊 小吃街 摊位 烧烤摊 早市 美食街 路边摊 鱼市',
  en: 'street market, market, night market, food stall, bazaar, farmers market, food street, fish market',
  genres: ['city', 'comedy', 'countryside'],
  outdoors: 'crowd',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  seating: { kind: 'crate', colour: '#a8804a' },
  layers: (_tone, random) => [
    layer(0.07, (pen) => {
      sky(pen, { low: 880, sun: { x: 560, y: 260 } })
      clouds(pen, 760)
      cityGlow(pen, 860)
      skyline(pen, { y: 910, height: 360, distance: 0.66 })
      haze(pen, 880, 110, 0.5)
    }).moving((pen, seconds) => twinkle(pen, seconds, 420, 6)),
    layer(0.46, (pen) => {
      const { ctx, tone } = pen
      floor(pen, tiles('#8a857c', 0.7, tone.wet ? 0.8 : 0.12), { back: 30, half: 20 })
      for (const side of [-1, 1]) {
        const pick = random.fork(`row ${side}`)
        facades(
          pen,
          side * 4.6,
          [0, 1, 2, 3, 4].map((i) => ({
            from: 1 + i * 5,
            to: 5.8 + i * 5,
            height: pick.range(9, 14),
            storeys: 4,
            colour: pick.pick(['#c9b8a4', '#b58f7c', '#a8a49a']),
            shop: '#ffd08a',
          })),
        )
      }
      weathered(pen, { y: 930, smears: ['#ffb45a', '#ff7a5a', '#ffe0a0'] })
      if (tone.dark) glow(ctx, 540, 900, 640, '#ffb060', 0.5)
      vignette(pen, tone.dark ? 0.5 : 0.24)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.7, (pen) => {
      const colours = ['#d8504a', '#3f8a6a', '#e0a03a', '#4a7ab8', '#c9603a', '#7a5a9a']
      let next = 0
      for (const z of [8.4, 5.4, 2.6])
        for (const side of [-1, 1]) stall(pen, side * (1.55 + z * 0.06), z, colours[next++]!)
      const { ctx, space, tone } = pen
      for (const z of [7.4, 4.6, 2.2]) {
        let last: [number, number] | null = null
        for (let i = 0; i <= 12; i++) {
          const t = i / 12
          const [x, y] = space.at(-2.6 + t * 5.2, 3.0 - Math.sin(t * Math.PI) * 0.5, z)
          if (last !== null) stroke(ctx, [last, [x, y]], '#2a2426', 3)
          last = [x, y]
          const r = 0.05 * space.scale(z)
          disc(ctx, x, y + r, r * 0.7, tone.lampPower > 0.3 ? '#fff0c8' : tone.lit('#f2e2b8'))
          if (tone.lampPower > 0.3) lampGlow(pen, x, y + r, r * 2.4, '#ffb860', 0.8)
        }
      }
      grounding(pen, 0.35)
    }).moving((pen, seconds) => {
      const [x, y] = pen.space.at(-1.3, 1.2, 2.7)
      for (let i = 0; i < 4; i++) {
        const t = (seconds * 0.3 + i / 4) % 1
        glow(
          pen.ctx,
          x + Math.sin(i * 2 + seconds) * 24,
          y - t * 330,
          90 + t * 90,
          '#fff4e4',
          0.26 * Math.sin(Math.PI * t),
        )
      }
    }),
    nearEdge('#7a5a3c', 1880),
  ],
})

/** A stall: table of crates, back shelf, striped awning on two poles, a bulb. */
function stall(pen: Pen, x: number, z: number, colour: string): void {
  const { ctx, space, tone } = pen
  const random = pen.random.fork(`stall ${x}`)
  const at = (u: number, v: number, d = 0) => space.at(x + u, v, z + d)
  goods(pen, backPlane(pen, z + 1.1), x - 0.7, x + 0.7, 0.9, 1.9, { rows: 3, colour: '#7a5a3c', size: 0.14 })
  box(pen, { x, z, width: 1.5, height: 0.78, depth: 0.8 }, '#8a6642')
  for (let c = 0; c < 3; c++) {
    const fruit = random.pick(['#e8843a', '#d8443a', '#7ab04a', '#f0c84a', '#8a4a8a'])
    for (let i = 0; i < 14; i++) {
      const [fx, fy] = at(
        -0.62 + c * 0.46 + (i % 5) * 0.08,
        0.82 + Math.floor(i / 5) * 0.05,
        0.12 + Math.floor(i / 5) * 0.14,
      )
      const r = 0.055 * space.scale(z)
      disc(ctx, fx, fy, r, tone.lit(shade(fruit, random.range(-0.06, 0.05)), tone.dark ? 1.25 : 1))
      oval(ctx, fx - r * 0.3, fy - r * 0.35, r * 0.25, r * 0.18, '#ffffff50')
    }
  }
  for (const k of [-0.78, 0.78])
    stroke(ctx, [at(k, 0), at(k, 2.3)], tone.lit('#5a4a3e'), Math.max(3, 0.03 * space.scale(z)))
  const stripes = 8
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [-0.9 + (1.8 * i) / stripes, -0.9 + (1.8 * (i + 1)) / stripes]
    const c = tone.lit(i % 2 ? '#f4ece0' : colour, tone.dark ? 1.15 : 1)
    poly(ctx, [at(a, 2.15, -0.25), at(b, 2.15, -0.25), at(b, 2.55, 0.8), at(a, 2.55, 0.8)], c)
    poly(
      ctx,
      [at(a, 2.15, -0.25), at(b, 2.15, -0.25), at(b, 2.0, -0.25), at((a + b) / 2, 1.96, -0.25), at(a, 2.0, -0.25)],
      shade(c, -0.08),
    )
  }
  if (tone.dark) {
    const [lx, ly] = at(0, 1.85, 0.3)
    lampGlow(pen, lx, ly, 0.2 * space.scale(z), '#ffc070', 0.9)
  }
}
