import { defineSet, grounding, layer, type Pen, vignette } from './kit/base/index.ts'
import { glints, grass, mountains, rock, water } from './kit/land/index.ts'
import { haze, lampGlow } from './kit/light/index.ts'
import { nearTwigs } from './kit/near/index.ts'
import { box, shade, stroke } from './kit/paint/index.ts'
import { reeds, tree } from './kit/plants/index.ts'
import { clouds, driftingHaze, drops, fogVeil, sky, twinkle } from './kit/sky/index.ts'
import { boat } from './kit/vehicles/index.ts'

/** A ferry on a wide river: a landing of planks, boats with mat roofs, reeds, hills in the mist. */
export const riverFerry = defineSet('river-ferry', {
  label: { zh: '江边渡口', en: 'river ferry' },
  zh: '渡口 河心 江心 湖心 桥 江边 河边 码头 渡船 船上 江上 河岸 江畔 溪边 湖上 小船 乌篷船 船舱 船头 岸边 江面 湖面 桥上 桥头 河畔',
  en: 'ferry, riverside, river, riverbank, dock, pier, jetty, landing, boat, on the river, harbour, harbor, wharf, stream, ford, canal, bridge',
  genres: ['ancient', 'xianxia', 'countryside', 'horror'],
  outdoors: 'water',
  light: { side: -0.5 },
  seating: { kind: 'bench', colour: '#7a5a3c' },
  layers: () => [
    layer(0.06, vista).moving((pen, seconds) => twinkle(pen, seconds, 480, 10)),
    layer(0.35, (pen) => {
      const { tone } = pen
      water(pen, 935, 1560, (m) => vista({ ...pen, ctx: m }), '#5f8f98')
      haze(pen, 950, 60, 0.5)
      boat(pen, 220, 1010, 190, { far: 0.5 })
      boat(pen, 800, 1090, 420, { lamp: tone.dark })
      fogVeil(pen, 0.9)
    }).moving((pen, seconds) => {
      glints(pen, seconds, 960, 1480, 34)
      drops(pen, seconds, 980)
      driftingHaze(pen, seconds, 930, 0.14)
    }),
    layer(0.72, (pen) => {
      const { ctx, space, tone } = pen
      // The bank, and the landing that runs out from it.
      const bank = tone.lit(tone.snow ? '#eef3fa' : '#8a7f62')
      ctx.fillStyle = shade(bank, -0.03)
      ctx.beginPath()
      ctx.moveTo(-160, 1420)
      ctx.quadraticCurveTo(120, 1390, 330, 1470)
      ctx.quadraticCurveTo(620, 1600, 1240, 1520)
      ctx.lineTo(1240, 2080)
      ctx.lineTo(-160, 2080)
      ctx.fill()
      ctx.fillStyle = shade(bank, -0.1)
      for (let i = 0; i < 60; i++) {
        const random = pen.random.fork(`pebble ${i}`)
        const t = random.next()
        ctx.beginPath()
        ctx.ellipse(
          random.range(-140, 1220),
          1560 + t * 480,
          (10 + 30 * t) * random.range(0.5, 1),
          4 + 8 * t,
          0,
          0,
          6.29,
        )
        ctx.fill()
      }
      const wood = '#8a6a4a'
      for (const z of [2.6, 1.5, 0.5])
        for (const x of [-0.95, 0.75])
          box(pen, { x, z, y: -0.5, width: 0.14, height: 0.9, depth: 0.14 }, '#5f4834', { contact: false })
      for (let z = 2.9; z > space.near; z -= 0.2)
        box(
          pen,
          { x: -0.1, z, y: 0, width: 1.9, height: 0.04, depth: 0.17 },
          z * 10 - Math.floor(z * 10) > 0.5 ? wood : shade(wood, 0.03),
          { contact: false, ...(tone.snow && { top: '#f2f6fc' }) },
        )
      const [px, py] = space.at(0.85, 0, 2.4)
      const s = space.scale(2.4)
      stroke(
        ctx,
        [
          [px, py],
          [px, py - 1.9 * s],
        ],
        tone.lit('#5f4834'),
        15,
      )
      stroke(
        ctx,
        [
          [px, py - 1.85 * s],
          [px - 0.3 * s, py - 1.85 * s],
        ],
        tone.lit('#5f4834'),
        9,
      )
      ctx.fillStyle = tone.dark ? '#ffb45a' : tone.lit('#d8382c')
      ctx.beginPath()
      ctx.ellipse(px - 0.3 * s, py - 1.6 * s, 0.12 * s, 0.17 * s, 0, 0, 6.29)
      ctx.fill()
      if (tone.dark) lampGlow(pen, px - 0.3 * s, py - 1.6 * s, 120, '#ff9a52')
      rock(pen, 940, 1580, 250, 120)
      rock(pen, 1080, 1640, 200, 150, '#84888c')
      reeds(pen, 0, 1500, 330)
      reeds(pen, 1080, 1560, 260)
      grass(pen, 1490, 60, '#7a8a4a', 0.8, -140, 260)
      vignette(pen, tone.dark ? 0.5 : 0.24)
      grounding(pen, 0.35)
    }),
    nearTwigs(1, '#7a9a5a'),
  ],
})

function vista(pen: Pen): void {
  sky(pen, { low: 920, sun: { x: 330, y: 360 }, size: 58 })
  clouds(pen, 760)
  mountains(pen, { y: 915, height: 260, distance: 0.8 })
  mountains(pen, { y: 930, height: 150, distance: 0.5, colour: '#55705f' })
  for (const [x, h] of [
    [880, 130],
    [960, 160],
    [1050, 140],
    [40, 120],
  ] as const)
    tree(pen, x, 942, h, { far: 0.5, leaf: '#5f7f52' })
  haze(pen, 925, 70, 0.6)
}
