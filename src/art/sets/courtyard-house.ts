import { defineSet, floor, grounding, layer, slabs, vignette } from './kit/base/index.ts'
import { mountains } from './kit/land/index.ts'
import { haze, lampGlow, shafts } from './kit/light/index.ts'
import { nearBlossom } from './kit/near/index.ts'
import { column, courtyardWing, lantern, lattice, plaque, roof, steps } from './kit/old/index.ts'
import { box, downwards, glow, poly, shade } from './kit/paint/index.ts'
import { tree } from './kit/plants/index.ts'
import { clouds, drops, sky, twinkle, weathered } from './kit/sky/index.ts'

/** The court of a house of old: main hall with lattice doors, side wings, a well, an old tree on flagstones. */
export const courtyardHouse = defineSet('courtyard-house', {
  label: { zh: '宅院', en: 'courtyard house' },
  zh: '庭院 宅院 四合院 院落 内院 大院 府邸 府门 府中 府内 门外 门前 院门 院中 后院 前院 天井 回廊 廊下 侯府 将军府 井边 偏院',
  en: 'courtyard house, courtyard, inner court, residence, compound, cloister, well, outside the gate, colonnade',
  genres: ['ancient', 'xianxia', 'countryside'],
  outdoors: 'village',
  light: { side: -0.6 },
  seating: { kind: 'stool', colour: '#8f9496' },
  surface: 'stone',
  layers: () => [
    layer(0.06, (pen) => {
      sky(pen, { low: 880, sun: { x: 800, y: 260 } })
      clouds(pen, 700)
      mountains(pen, { y: 860, height: 200, distance: 0.78 })
      for (const [x, h] of [
        [90, 420],
        [980, 460],
      ] as const)
        tree(pen, x, 960, h, { far: 0.35 })
      haze(pen, 860, 90, 0.4)
    }).moving((pen, seconds) => twinkle(pen, seconds, 420, 8)),
    layer(0.5, (pen) => {
      const { ctx, space, tone } = pen
      floor(pen, slabs('#a39c90', 0.8, tone.wet ? 0.6 : 0.08), { back: 8.6, half: 12 })
      weathered(pen, { y: space.at(0, 0, 8.6)[1] })
      for (const side of [-1, 1]) courtyardWing(pen, side)
      box(pen, { x: 0, z: 8, width: 7, height: 0.45, depth: 3 }, '#b4aea2', { contact: false })
      steps(pen, { z: 7.1, half: 0.9, count: 3, rise: 0.15, tread: 0.3 })
      const [cx, base] = space.at(0, 0.45, 8.9)
      const s = space.scale(8.9)
      const wall = tone.lit('#d8cdb8')
      ctx.fillStyle = downwards(ctx, base - 2.7 * s, base, [
        [0, shade(wall, -0.06)],
        [1, wall],
      ])
      ctx.fillRect(cx - 3.2 * s, base - 2.7 * s, 6.4 * s, 2.7 * s)
      for (const x of [-2.55, -1.65, 1.65, 2.55])
        lattice(pen, cx + x * s - 0.38 * s, base - 2.2 * s, 0.76 * s, 2.2 * s, { light: true, grid: 4, panel: 0.32 })
      ctx.fillStyle = tone.dark ? '#d8843a' : tone.lit('#33241f')
      ctx.fillRect(cx - 0.95 * s, base - 2.25 * s, 1.9 * s, 2.25 * s)
      for (const x of [-0.95, 0.48])
        lattice(pen, cx + x * s, base - 2.25 * s, 0.47 * s, 2.25 * s, { light: true, grid: 3, panel: 0.32 })
      if (tone.dark) glow(ctx, cx, base - 1.1 * s, 230, '#ffb45a', 0.7)
      for (const x of [-3.1, -2.1, -1.1, 1.1, 2.1, 3.1])
        column(pen, cx + x * s, base - 2.75 * s, base, 0.17 * s, '#8a3a2c')
      roof(pen, cx, base - 2.75 * s, 3.9 * s, 1.75 * s)
      plaque(pen, cx, base - 2.72 * s, '清和堂', 0.26 * s)
      for (const x of [-1.6, 1.6]) lantern(pen, cx + x * s, base - 2.6 * s, 0.42 * s)
      if (!tone.dark && !tone.overcast)
        shafts(pen, { x: -40, y: -60, width: 420, length: 1300, lean: 460, alpha: 0.16 * tone.keyPower })
      vignette(pen, tone.dark ? 0.5 : 0.26)
    }).moving((pen, seconds) => drops(pen, seconds)),
    layer(0.75, (pen) => {
      const { ctx, space, tone } = pen
      tree(pen, space.at(1.5, 0, 3.2)[0], space.at(1.5, 0, 3.2)[1], 900, { leaf: '#5f8a4c', wide: 0.5 })
      // The well: a ring of stone, its frame and bucket.
      const [x, y] = space.at(-1.15, 0, 2.9)
      const s = space.scale(2.9)
      box(pen, { x: -1.15, z: 2.6, width: 0.95, height: 0.5, depth: 0.7 }, '#a5a098', { top: '#1c2026' })
      for (const k of [-0.42, 0.42])
        poly(
          ctx,
          [
            [x + k * s - 9, y - 1.5 * s],
            [x + k * s + 9, y - 1.5 * s],
            [x + k * s + 11, y - 0.3 * s],
            [x + k * s - 11, y - 0.3 * s],
          ],
          tone.lit('#6f4f38'),
        )
      poly(
        ctx,
        [
          [x - 0.58 * s, y - 1.5 * s],
          [x + 0.58 * s, y - 1.5 * s],
          [x + 0.58 * s, y - 1.42 * s],
          [x - 0.58 * s, y - 1.42 * s],
        ],
        tone.lit('#7d5a40'),
      )
      poly(
        ctx,
        [
          [x - 3, y - 1.42 * s],
          [x + 3, y - 1.42 * s],
          [x + 3, y - 0.85 * s],
          [x - 3, y - 0.85 * s],
        ],
        tone.lit('#b59a6a'),
      )
      poly(
        ctx,
        [
          [x - 0.13 * s, y - 0.85 * s],
          [x + 0.13 * s, y - 0.85 * s],
          [x + 0.1 * s, y - 0.62 * s],
          [x - 0.1 * s, y - 0.62 * s],
        ],
        tone.lit('#8a6a4a'),
        shade(tone.lit('#8a6a4a'), -0.15),
        3,
      )
      if (tone.dark) {
        const [lx, ly] = space.at(0, 1.6, 6.8)
        lampGlow(pen, lx, ly, 60, '#ffb45a', 0.5)
      }
      grounding(pen, 0.32)
    }),
    nearBlossom(-1, '#f0b8a0'),
  ],
})
