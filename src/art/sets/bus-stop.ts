import { defineSet, floor, grounding, layer, plain, vignette } from './kit/base/index.ts'
import { bench } from './kit/furniture/index.ts'
import { bokeh, haze } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { backPlane, box, downwards, glow, levelPlane, poly, rect, roundRect, stroke } from './kit/paint/index.ts'
import { tree } from './kit/plants/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'
import { cityGlow, facades, skyline, streetLamp } from './kit/street/index.ts'
import { car } from './kit/vehicles/index.ts'

/** A bus stop on an avenue: glass shelter with its lit poster and bench, the road behind, trees. */
export const busStop = defineSet('bus-stop', {
  label: { zh: '公交站', en: 'bus stop' },
  zh: '公交站 公交车站 车站 站牌 候车亭 汽车站 长途车站 路边长椅 街心公园',
  en: 'bus stop, bus shelter, bus station, tram stop, station forecourt, street bench',
  genres: ['city', 'school', 'comedy'],
  outdoors: 'street',
  light: { side: -0.5, moods: { night: 'night-warm' } },
  surface: 'stone',
  seats: [-0.42, 0.32].map((x) => ({ x, z: 1.9, height: 0.46 })),
  layers: (_tone, random) => [
    layer(0.08, (pen) => {
      sky(pen, { low: 880, sun: { x: 300, y: 320 } })
      clouds(pen, 780)
      cityGlow(pen, 860)
      skyline(pen, { y: 910, height: 420, distance: 0.66 })
      skyline(pen, { y: 940, height: 300, distance: 0.4, wide: [70, 140] })
      haze(pen, 880, 110, 0.5)
    }).moving((pen, seconds) => twinkle(pen, seconds, 420, 6)),
    layer(0.45, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, plain('#5c626d', 0.6, tone.wet ? 0.8 : 0.12), { back: 40, half: 40 })
      const shops = random.fork('row')
      const houses = [0, 1, 2, 3, 4].map((i) => ({
        from: 4 + i * 7,
        to: 10.6 + i * 7,
        height: shops.range(11, 20),
        storeys: shops.integer(4, 7),
        colour: shops.pick(['#c9b8a4', '#b58f7c', '#9aa7b4', '#d6cbb8']),
        shop: '#ffd08a',
      }))
      facades(pen, -8.5, houses)
      facades(pen, 8.5, houses)
      const plane = levelPlane(pen)
      for (let z = 3.5; z < 36; z += 3.4) poly(ctx, rect(plane, -0.1, z, 0.1, z + 1.7), tone.lit('#efe9d8'))
      car(pen, 3.4, 12, '#3f6a9a')
      car(pen, -3.2, 17, '#c9ced6', false)
      for (const [x, z] of [
        [5.4, 9],
        [-5.6, 7],
        [5.6, 15],
      ] as const)
        tree(pen, space.at(x, 0, z)[0], space.at(x, 0, z)[1], 4.6 * space.scale(z), { leaf: '#6a9a52', far: 0.12 })
      weathered(pen, { y: 930 })
      if (tone.dark) bokeh(pen, 22, ['#ffb36a', '#ff7a6a', '#ffe6b8'], 800, 980, 0.4)
      if (tone.dark) glow(ctx, 540, 900, 620, '#ffb778', 0.36)
      vignette(pen, tone.dark ? 0.5 : 0.22)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.75, (pen) => {
      const { ctx, space, tone } = pen
      box(pen, { x: 0, z: space.near, width: 14, height: 0.1, depth: 3.9 }, '#a8a8a6', { contact: false })
      const plane = levelPlane(pen, 0.1)
      for (let z = -1; z < 2.5; z += 0.6) stroke(ctx, [plane(-6, z), plane(6, z)], tone.lit('#8f8f8e'), 2)
      for (let x = -6; x < 6; x += 0.6) stroke(ctx, [plane(x, -1.2), plane(x, 2.5)], tone.lit('#8f8f8e'), 2)
      if (tone.snow) poly(ctx, [plane(-8, -1.4), plane(8, -1.4), plane(8, 2.4), plane(-8, 2.4)], '#f2f6fcd8')
      streetLamp(pen, -1.9, 2.3, 4.4)
      // The shelter.
      const glass = backPlane(pen, 2.1)
      poly(ctx, rect(glass, -0.9, 0.1, 0.8, 2.3), 'rgba(206,228,240,.24)', tone.lit('#5a636e'), 5)
      for (const u of [-0.33, 0.24]) stroke(ctx, [glass(u, 0.1), glass(u, 2.3)], tone.lit('#5a636e'), 6)
      poly(ctx, [glass(-0.7, 0.1), glass(-0.4, 2.3), glass(-0.25, 2.3), glass(-0.55, 0.1)], '#ffffff38')
      bench(pen, -0.05, 1.7, 1.4, '#9a6f4a')
      const poster = rect(backPlane(pen, 2.0), 0.8, 0.35, 1.36, 2.1)
      poly(
        ctx,
        poster,
        downwards(ctx, poster[1]![1], poster[0]![1], [
          [0, tone.dark ? '#bfe6ff' : tone.lit('#8fc0dc')],
          [0.6, tone.dark ? '#ffd0c0' : tone.lit('#f0b8a0')],
          [1, tone.dark ? '#ff9a8a' : tone.lit('#d8785a')],
        ]),
        tone.lit('#3f4650'),
        9,
      )
      if (tone.dark)
        glow(ctx, (poster[0]![0] + poster[2]![0]) / 2, (poster[0]![1] + poster[1]![1]) / 2, 340, '#cfe8ff', 0.5)
      box(pen, { x: 0.22, z: 1.5, y: 2.34, width: 2.5, height: 0.12, depth: 1 }, '#4f5864', { contact: false })
      for (const k of [-0.95, 1.4])
        stroke(ctx, [space.at(k, 0.1, 1.6), space.at(k, 2.34, 1.6)], tone.lit('#4f5864'), 15)
      if (tone.dark) glow(ctx, space.at(0.2, 2.2, 1.8)[0], space.at(0.2, 2.2, 1.8)[1], 420, '#ffe2b0', 0.45)
      // The post with its list of stops.
      const [x, y] = space.at(-1.22, 0.1, 1.9)
      const s = space.scale(1.9)
      stroke(
        ctx,
        [
          [x, y],
          [x, y - 2.5 * s],
        ],
        tone.lit('#4f5864'),
        13,
      )
      roundRect(ctx, x - 0.26 * s, y - 2.5 * s, 0.52 * s, 0.34 * s, 8, tone.lit('#2f7ab8'))
      roundRect(ctx, x - 0.2 * s, y - 2.1 * s, 0.4 * s, 0.8 * s, 6, tone.lit('#f2f4f2'))
      for (let i = 0; i < 6; i++)
        stroke(
          ctx,
          [
            [x - 0.14 * s, y - (2.0 - i * 0.11) * s],
            [x + (0.02 + (i % 3) * 0.05) * s, y - (2.0 - i * 0.11) * s],
          ],
          tone.lit('#5a6a7a'),
          4,
        )
      grounding(pen, 0.35)
    }),
    nearTwigs(1, '#5f8a4a'),
  ],
})
