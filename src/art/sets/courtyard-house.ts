import { lantern, plaque } from './kit/hangings.ts'
import { mountains } from './kit/land.ts'
import { grounding, haze, lampGlow, shafts, vignette } from './kit/light.ts'
import { nearBlossom } from './kit/near.ts'
import { downwards, glow, poly, shade } from './kit/paint.ts'
import { defineSet, type Pen } from './kit/pen.ts'
import { bamboo, tree } from './kit/plants.ts'
import { roof } from './kit/roof.ts'
import { clouds, sky, twinkle } from './kit/sky.ts'
import { box, floor, sidePlane } from './kit/solids.ts'
import { steps } from './kit/stonework.ts'
import { drops, weathered } from './kit/views.ts'
import { column, lattice } from './kit/woodwork.ts'

/** The court of a house of old: main hall with lattice doors, side wings, a well, an old tree on flagstones. */
export const courtyardHouse = defineSet({
  id: 'courtyard-house',
  label: { zh: '宅院', en: 'courtyard house' },
  keywords: {
    zh: [
      '庭院',
      '宅院',
      '四合院',
      '院落',
      '内院',
      '大院',
      '府邸',
      '府门',
      '府中',
      '府内',
      '门外',
      '门前',
      '院门',
      '院中',
      '后院',
      '前院',
      '天井',
      '回廊',
      '廊下',
      '侯府',
      '将军府',
      '井边',
      '偏院',
    ],
    en: [
      'courtyard house',
      'courtyard',
      'inner court',
      'residence',
      'compound',
      'cloister',
      'well',
      'outside the gate',
      'colonnade',
    ],
  },
  genres: ['ancient', 'xianxia', 'countryside'],
  interior: false,
  ambience: 'village',
  seating: { kind: 'stool', colour: '#8f9496' },
  surface: 'stone',
  side: -0.6,
  layers: () => [
    {
      depth: 0.06,
      draw(pen) {
        sky(pen, { low: 880, sun: { x: 800, y: 260 } })
        clouds(pen, 700)
        mountains(pen, { y: 860, height: 200, distance: 0.78 })
        for (const [x, h] of [
          [90, 420],
          [980, 460],
        ] as const)
          tree(pen, x, 960, h, { far: 0.35 })
        haze(pen, 860, 90, 0.4)
      },
      animate: (pen, seconds) => twinkle(pen, seconds, 420, 8),
    },
    {
      depth: 0.5,
      draw(pen) {
        const { ctx, space, tone } = pen
        floor(pen, { colour: '#a39c90', back: 8.6, half: 12, kind: 'slabs', size: 0.8, gloss: tone.wet ? 0.6 : 0.08 })
        weathered(pen, { y: space.at(0, 0, 8.6)[1] })
        for (const side of [-1, 1]) wing(pen, side)
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
      },
      animate: (pen, seconds) => drops(pen, seconds),
    },
    {
      depth: 0.75,
      draw(pen) {
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
      },
    },
    nearBlossom(-1, '#f0b8a0'),
  ],
})

/** A side wing: wall with windows under a long eave, bamboo before it. */
function wing(pen: Pen, side: number): void {
  const { ctx, space, tone } = pen
  const plane = sidePlane(pen, side * 3.4)
  const wall = tone.lit('#cfc4ae')
  const q = [plane(1.5, 0), plane(1.5, 2.5), plane(8.4, 2.5), plane(8.4, 0)]
  poly(ctx, q, shade(wall, Math.sign(pen.side) === side ? -0.09 : -0.01))
  for (const z of [2.4, 4.2, 6]) {
    poly(
      ctx,
      [plane(z, 0.9), plane(z, 1.95), plane(z + 1.1, 1.95), plane(z + 1.1, 0.9)],
      tone.dark ? '#ffc878' : tone.lit('#efe4cc'),
      tone.lit('#6b3a2c'),
      6,
    )
    for (let i = 1; i < 4; i++) {
      const u = z + (1.1 * i) / 4
      poly(ctx, [plane(u, 0.9), plane(u, 1.95), plane(u + 0.03, 1.95), plane(u + 0.03, 0.9)], tone.lit('#6b3a2c'))
    }
  }
  const tile = tone.lit(tone.snow ? '#e6edf5' : '#4a5668')
  const eave = (u: number, v: number, out: number) => space.at(side * (3.4 - out), v, u)
  poly(
    ctx,
    [eave(1.2, 2.45, 0.6), eave(8.6, 2.45, 0.6), eave(8.6, 3.5, -1.2), eave(1.2, 3.5, -1.2)],
    shade(tile, 0.02),
    shade(tile, -0.15),
    2,
  )
  for (let u = 1.4; u < 8.5; u += 0.36)
    poly(
      ctx,
      [eave(u, 2.45, 0.6), eave(u + 0.06, 2.45, 0.6), eave(u + 0.06, 3.5, -1.2), eave(u, 3.5, -1.2)],
      shade(tile, -0.09),
    )
  for (let i = 0; i < 4; i++) {
    const [x, y] = space.at(side * (2.95 + (i % 2) * 0.2), 0, 4.4 + i * 0.5)
    bamboo(pen, x, y, y - 330, 9, '#6f9a55', 0.1)
  }
}
