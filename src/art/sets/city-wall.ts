import { withAlpha } from '../colour/colour.ts'
import { defineSet, floor, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze } from './kit/light/index.ts'
import { outOfFocus } from './kit/near/index.ts'
import { banner, column, lattice, plaque, roof } from './kit/old/index.ts'
import { along, downwards, poly, rect, shade, sidePlane, stroke } from './kit/paint/index.ts'
import { clouds, driftingHaze, drops, fogVeil, sky, twinkle, weathered } from './kit/sky/index.ts'

/** On the wall of a city: battlements, a gate tower, the plain below. */
export const cityWall = defineSet('city-wall', {
  label: { zh: '城墙', en: 'city wall' },
  zh: '城墙 城楼 城门 关隘 烽火台 城头 长城 城池 城下 宫门 宫墙 宫道 午门',
  en: 'city wall, rampart, battlement, city gate, gate tower, fortress, great wall, watchtower, palace gate',
  genres: ['ancient', 'war', 'xianxia'],
  outdoors: 'wind',
  light: { side: 0.6 },
  seating: { kind: 'crate', colour: '#8a6a44' },
  surface: 'stone',
  layers: () => [
    layer(0.05, (pen) => {
      sky(pen, { low: 930, sun: { x: 330, y: 350 }, size: 64 })
      clouds(pen, 740)
      mountains(pen, { y: 920, height: 330, distance: 0.72 })
      mountains(pen, { y: 960, height: 260, distance: 0.5 })
      haze(pen, 960, 120, 0.5)
    }).moving((pen, seconds) => {
      twinkle(pen, seconds, 560)
      driftingHaze(pen, seconds, 850, 0.1)
    }),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#9a948a', 0.8, tone.wet ? 0.5 : 0.05), { back: 24, half: 2.3 })
      poly(ctx, [space.at(-2.3, 0, 24), space.at(-2.3, 0, space.near), [-300, 2080], [-300, 960]], tone.lit('#7f8a6a'))
      weathered(pen, { y: 1000 })
      for (const s of [-1, 1]) {
        const wall = sidePlane(pen, s * 2.2)
        const stone = tone.lit('#8f8a84', Math.sign(pen.side) === s ? 0.88 : 1.02)
        poly(
          ctx,
          rect(wall, space.near, 0, 24, 0.9),
          along(ctx, wall(3, 0.9), wall(3, 0), [
            [0, shade(stone, 0.03)],
            [1, shade(stone, -0.1)],
          ]),
        )
        for (let z = 23; z > -1.6; z -= 1.15) {
          const q = rect(wall, z, 0.9, z + 0.72, 1.55)
          poly(ctx, q, shade(stone, 0.01), shade(stone, -0.18), 2)
          const end = [
            space.at(s * 2.2, 0.9, z),
            space.at(s * 2.2, 1.55, z),
            space.at(s * 2.55, 1.55, z),
            space.at(s * 2.55, 0.9, z),
          ]
          poly(ctx, end, shade(stone, -0.08), shade(stone, -0.18), 1.5)
          stroke(ctx, [q[1]!, q[2]!], tone.snow ? '#f4f8ff' : withAlpha(shade(stone, 0.16), 0.8), tone.snow ? 7 : 2.5)
        }
        for (let v = 0.15; v < 0.9; v += 0.15)
          stroke(ctx, [wall(space.near, v), wall(24, v)], withAlpha(shade(stone, -0.12), 0.6), 1.6)
        for (let z = -1.4; z < 14; z += 0.34)
          for (let r = 0; r < 6; r++)
            stroke(
              ctx,
              [wall(z + (r % 2) * 0.17, r * 0.15), wall(z + (r % 2) * 0.17, r * 0.15 + 0.15)],
              withAlpha(shade(stone, -0.12), 0.5),
              1.4,
            )
      }
      const [cx, base] = space.at(0, 0, 20)
      const s = space.scale(20)
      ctx.fillStyle = downwards(ctx, base - 3 * s, base, [
        [0, tone.lit('#8a3a30')],
        [1, tone.lit('#6a2c26')],
      ])
      ctx.fillRect(cx - 3.4 * s, base - 3 * s, 6.8 * s, 3 * s)
      for (const x of [-2.6, -1.3, 0, 1.3, 2.6])
        lattice(pen, cx + x * s - 0.55 * s, base - 2.5 * s, 1.1 * s, 2.5 * s, { light: true, grid: 3, panel: 0.3 })
      for (const x of [-3.3, -1.95, -0.65, 0.65, 1.95, 3.3]) column(pen, cx + x * s, base - 3 * s, base, 0.26 * s)
      roof(pen, cx, base - 3 * s, 4.6 * s, 1.5 * s)
      roof(pen, cx, base - 5 * s, 3.4 * s, 1.6 * s)
      plaque(pen, cx, base - 3.1 * s, '镇远关', 0.5 * s)
      for (const [x, z] of [
        [-1.95, 9],
        [1.95, 9],
        [-1.95, 4.4],
        [1.95, 4.4],
      ] as const) {
        const [px, py] = space.at(x, 1.4, z)
        const k = space.scale(z)
        stroke(
          ctx,
          [
            [px, py],
            [px, py - 2.4 * k],
          ],
          tone.lit('#4a3626'),
          0.06 * k,
        )
        banner(pen, px - Math.sign(x) * 0.34 * k, py - 2.35 * k, 0.56 * k, 1.5 * k, '#a8302a', '', 0.05 * k)
      }
      haze(pen, 950, 90, 0.35)
      fogVeil(pen, 0.7)
      vignette(pen, tone.dark ? 0.52 : 0.3)
      grounding(pen, 0.35)
    }).moving((pen, seconds) => drops(pen, seconds)),
    outOfFocus(1.2, 10, (soft) => {
      const c = shade(soft.tone.lit('#6a655e'), -0.1)
      poly(
        soft.ctx,
        [
          [1240, 1300],
          [1060, 1320],
          [1050, 1520],
          [980, 1530],
          [960, 2080],
          [1240, 2080],
        ],
        c,
      )
      banner(soft, 30, -120, 210, 700, '#8f2a26')
    }),
  ],
})
