import { withAlpha } from '../colour/colour.ts'
import { curvePath, inkPath, type Point } from '../ink/ink.ts'
import { lantern } from './kit/hangings.ts'
import { glints, grass, mountains, rock, water } from './kit/land.ts'
import { foreground, grounding, haze, vignette } from './kit/light.ts'
import { downwards, glow, oval, poly, shade, stroke } from './kit/paint.ts'
import { defineSet, type Pen } from './kit/pen.ts'
import { blossomBranch, tree } from './kit/plants.ts'
import { roof } from './kit/roof.ts'
import { clouds, sky, twinkle } from './kit/sky.ts'
import { drops, weathered } from './kit/views.ts'
import { column } from './kit/woodwork.ts'

/** A garden of old: pond with lotus, zigzag bridge, pavilion, willow and blossom. */
export const garden = defineSet({
  id: 'garden',
  label: { zh: '庭院花园', en: 'garden' },
  keywords: {
    zh: [
      '花园',
      '御花园',
      '庭院',
      '后花园',
      '凉亭',
      '湖边',
      '荷塘',
      '池塘',
      '湖心亭',
      '院子里',
      '亭子',
      '桃花',
      '公园',
      '水榭',
      '瀑布',
    ],
    en: ['garden', 'courtyard', 'pavilion', 'pond', 'lakeside', 'lake', 'park', 'waterfall'],
  },
  genres: ['ancient', 'xianxia', 'city', 'school'],
  interior: false,
  ambience: 'water',
  seating: { kind: 'stool', colour: '#9aa8a8' },
  surface: 'grass',
  side: -0.6,
  layers: () => [
    {
      depth: 0.06,
      draw(pen) {
        vista(pen)
      },
      animate: (pen, seconds) => twinkle(pen, seconds, 500),
    },
    {
      depth: 0.4,
      draw(pen) {
        const { ctx, tone } = pen
        water(pen, 965, 1420, (m) => vista({ ...pen, ctx: m }), '#5a8f8a')
        const [cx, base] = [760, 985]
        for (const x of [-110, 110]) column(pen, cx + x, base - 210, base, 20)
        for (const x of [-64, 64]) column(pen, cx + x, base - 205, base - 6, 15, '#8f3026', 0.15)
        poly(
          ctx,
          [
            [cx - 150, base - 4],
            [cx + 150, base - 4],
            [cx + 166, base + 22],
            [cx - 166, base + 22],
          ],
          downwards(ctx, base, base + 22, [
            [0, tone.lit('#d0cabf')],
            [1, tone.lit('#8f8a82')],
          ]),
        )
        for (let i = 0; i < 9; i++)
          stroke(
            ctx,
            [
              [cx - 104 + i * 26, base - 6],
              [cx - 104 + i * 26, base - 46],
            ],
            tone.lit('#a3392e'),
            5,
          )
        stroke(
          ctx,
          [
            [cx - 108, base - 48],
            [cx + 108, base - 48],
          ],
          tone.lit('#a3392e'),
          8,
        )
        roof(pen, cx, base - 212, 180, 120)
        lantern(pen, cx, base - 190, 46)
        if (tone.dark) glow(ctx, cx, base + 60, 220, '#ff9a52', 0.6, { flat: 0.6 })
        const random = pen.random.fork('lotus')
        for (let i = 0; i < 46; i++) {
          const t = random.next()
          const [x, y] = [random.chance(0.6) ? random.range(-100, 520) : random.range(520, 1200), 1060 + t * 330]
          const w = (22 + 50 * t) * random.range(0.7, 1.2)
          oval(ctx, x, y + 5, w, w * 0.24, 'rgba(10,24,30,.3)')
          oval(ctx, x, y, w, w * 0.26, tone.lit(random.pick(['#5f9a62', '#4f8a58', '#78ac6a'])))
          stroke(
            ctx,
            [
              [x, y],
              [x + w * 0.9, y - 3],
            ],
            tone.lit('#3f7048'),
            2,
          )
          if (random.chance(0.3) && !tone.snow) {
            const fy = y - 30 - 36 * t
            stroke(
              ctx,
              [
                [x, y],
                [x, fy],
              ],
              tone.lit('#4f8a58'),
              4,
            )
            for (const a of [-0.9, 0.9, -0.45, 0.45, 0]) {
              ctx.save()
              ctx.translate(x, fy)
              ctx.rotate(a)
              oval(ctx, 0, -13 - 10 * t, 6 + 5 * t, 15 + 12 * t, tone.lit(Math.abs(a) > 0.6 ? '#e88aa8' : '#f6b8cc'))
              ctx.restore()
            }
          }
        }
      },
      animate: (pen, seconds) => {
        glints(pen, seconds, 1000, 1400)
        drops(pen, seconds, 1000)
      },
    },
    {
      depth: 0.75,
      draw(pen) {
        const { ctx, tone } = pen
        const edge: Point[] = [
          [-160, 1400],
          [160, 1372],
          [420, 1400],
          [700, 1378],
          [960, 1404],
          [1240, 1380],
        ]
        const bank = curvePath(edge)
        bank.lineTo(1240, 2080)
        bank.lineTo(-160, 2080)
        bank.closePath()
        const base = tone.lit(tone.snow ? '#eef3fa' : '#b9b09c')
        ctx.fillStyle = downwards(ctx, 1370, 2060, [
          [0, shade(base, 0.03)],
          [1, shade(base, -0.12)],
        ])
        ctx.fill(bank)
        ctx.save()
        ctx.clip(bank)
        const random = pen.random.fork('stones')
        for (let i = 0; i < 120; i++) {
          const t = random.next() ** 1.2
          oval(
            ctx,
            random.range(-140, 1220),
            1400 + t * 640,
            (24 + 60 * t) * random.range(0.6, 1.2),
            (8 + 18 * t) * random.range(0.7, 1.1),
            withAlpha(shade(base, random.range(-0.07, 0.04)), 0.6),
          )
        }
        ctx.restore()
        for (const [x, w, h] of [
          [70, 230, 120],
          [250, 130, 60],
          [980, 240, 130],
          [830, 110, 56],
        ] as const)
          rock(pen, x, 1428, w, h, '#8f939a')
        grass(pen, 1440, 80, '#5f8a4a', 0.9, -140, 330)
        grass(pen, 1440, 70, '#5f8a4a', 0.9, 800, 1220)
        willow(pen, 80, 1450, 1150)
        weathered(pen, { y: 1400 })
        vignette(pen, tone.dark ? 0.5 : 0.25)
        grounding(pen, 0.3)
      },
    },
    {
      depth: 1.2,
      draw: (pen) =>
        foreground(pen, 8, (soft) =>
          blossomBranch(soft, 1220, 140, 560, 2.8, pen.tone.snow ? '#e6eef8' : '#f3b3c6', 90),
        ),
    },
  ],
})

function vista(pen: Pen): void {
  sky(pen, { low: 940, sun: { x: 420, y: 330 }, size: 56 })
  clouds(pen, 760)
  mountains(pen, { y: 930, height: 300, distance: 0.72 })
  for (const [x, h, far, leaf] of [
    [230, 330, 0.45, '#5f8f5a'],
    [420, 260, 0.55, '#7a9a5a'],
    [950, 360, 0.4, '#d89ab0'],
    [1080, 300, 0.45, '#5f8f5a'],
    [600, 230, 0.6, '#6a9560'],
  ] as const)
    tree(pen, x, 980, h, { far, leaf })
  haze(pen, 930, 110, 0.5)
}

/** A willow with hanging withes. */
function willow(pen: Pen, x: number, y: number, height: number): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('willow')
  const bark = tone.lit('#54443a')
  ctx.fillStyle = bark
  ctx.fill(
    inkPath(
      [
        [x, y],
        [x - 30, y - height * 0.4],
        [x + 30, y - height * 0.8],
        [x + 120, y - height],
      ],
      74,
      (t) => 1 - 0.75 * t,
    ),
  )
  for (let i = 0; i < 60; i++) {
    const sx = x - 240 + random.range(0, 560)
    const sy = y - height * random.range(0.85, 1.1) + Math.abs(sx - x - 60) * 0.3
    const l = height * random.range(0.25, 0.62)
    const c = shade(tone.lit(tone.snow ? '#c9d6d6' : tone.leaf('#7aa85a')), random.range(-0.09, 0.06))
    ctx.strokeStyle = c
    ctx.lineWidth = 2.4
    ctx.beginPath()
    ctx.moveTo(sx, sy)
    ctx.quadraticCurveTo(sx + 16, sy + l * 0.5, sx + 6, sy + l)
    ctx.stroke()
    for (let k = 1; k < 13; k++) {
      const t = k / 13
      const [lx, ly] = [sx + 16 * 2 * t * (1 - t) + 6 * t * t, sy + l * t]
      oval(ctx, lx + (k % 2 ? 6 : -6), ly, 3, 11, c)
    }
  }
}
