import { inkPath, type Point, taper } from '../ink/ink.ts'
import { creature, glow, limb, mass, tonesOf } from './kit.ts'

const scales = tonesOf('#2f7a6a')
const horn = tonesOf('#d8b46a')

/** Where the dragon's spine is, 0 the tail … 1 the neck: a wave that runs along it. */
function spine(t: number, seconds: number): Point {
  return [
    -560 + 900 * t + 60 * Math.sin(t * 5 + seconds),
    -20 + 170 * Math.sin(t * 7.4 - seconds * 1.9) * (0.45 + 0.55 * (1 - t)) - 140 * t,
  ]
}

/** The long Chinese dragon winding through the air. */
export const dragon = creature({
  id: 'dragon',
  home: { x: 0.42, y: 0.26 },
  size: 1060,
  entry: 'rise',
  grounded: false,
  paint({ ctx, seconds, moment }) {
    const way = Array.from({ length: 25 }, (_, i) => spine(i / 24, seconds))
    const girth = (t: number) => Math.sin(Math.PI * (0.06 + 0.66 * t)) ** 0.9
    // Fins along the back, behind the body.
    for (let i = 1; i < 24; i++) {
      const [x, y] = way[i]!
      const [px, py] = way[i - 1]!
      const long = Math.hypot(x - px, y - py) || 1
      const [nx, ny] = [(y - py) / long, -(x - px) / long]
      const r = 62 * girth(i / 24)
      ctx.fillStyle = horn.shadow
      ctx.fill(
        inkPath(
          [
            [x + nx * r * 0.6, y + ny * r * 0.6],
            [x + nx * (r + 34) - 18, y + ny * (r + 34)],
          ],
          22,
          taper(0.1, 0.9, 0.05),
          2,
        ),
      )
    }
    for (const t of [0.36, 0.74]) {
      const [x, y] = spine(t, seconds)
      const swing = 20 * Math.sin(seconds * 2 + t * 9)
      limb(
        ctx,
        [
          [x, y + 20],
          [x + 56, y + 96],
          [x + 20 + swing, y + 168],
        ],
        46,
        scales,
      )
      for (const a of [-0.5, 0, 0.5])
        limb(
          ctx,
          [
            [x + 20 + swing, y + 164],
            [x + 40 + swing + a * 52, y + 214 - Math.abs(a) * 18],
          ],
          13,
          horn,
        )
    }
    limb(ctx, way, 124, scales, girth)
    ctx.fillStyle = '#e8d49a'
    const belly = way.map(([x, y], i): Point => [x + 4, y + 40 * girth(i / 24)])
    ctx.fill(inkPath(belly, 34, girth))
    ctx.fillStyle = scales.shadow
    for (let i = 2; i < 24; i++) {
      const [x, y] = way[i]!
      const r = 40 * girth(i / 24)
      ctx.fill(
        inkPath(
          [
            [x - r * 0.5, y - r],
            [x + r * 0.3, y - r * 0.2],
            [x - r * 0.3, y + r * 0.5],
          ],
          7,
          taper(0.4, 0.4, 0),
          3,
        ),
      )
    }
    const [hx, hy] = way[24]!
    ctx.save()
    ctx.translate(hx, hy)
    ctx.rotate(0.12 + 0.06 * Math.sin(seconds * 1.7))
    for (let i = 0; i < 8; i++) {
      const a = 2.2 + i * 0.3
      const l = 120 + 20 * Math.sin(seconds * 3 + i)
      limb(
        ctx,
        [
          [0, 0],
          [Math.cos(a) * l * 0.6, Math.sin(a) * l * 0.5],
          [Math.cos(a) * l - 30, Math.sin(a) * l * 0.8],
        ],
        40,
        horn,
        taper(0.1, 0.85, 0.03),
      )
    }
    for (const [x, y] of [
      [20, -56],
      [54, -50],
    ] as const)
      limb(
        ctx,
        [
          [x, y],
          [x - 50, y - 76],
          [x - 40, y - 128],
          [x - 84, y - 160],
        ],
        24,
        horn,
      )
    mass(
      ctx,
      [
        [-40, -58],
        [30, -76],
        [90, -58],
        [150, -52],
        [214, -36],
        [226, -10],
        [190, 4],
        [120, 10],
        [60, 2],
        [-20, 40],
        [-60, 0],
      ],
      scales,
    )
    mass(
      ctx,
      [
        [-30, 40],
        [40, 24],
        [110, 34],
        [184, 30],
        [176, 50],
        [100, 66],
        [20, 66],
      ],
      scales,
    )
    ctx.fillStyle = '#fff8ec'
    for (let i = 0; i < 5; i++) {
      ctx.beginPath()
      ctx.moveTo(90 + i * 24, 6)
      ctx.lineTo(98 + i * 24, 28)
      ctx.lineTo(106 + i * 24, 4)
      ctx.fill()
    }
    for (const s of [-1, 1]) {
      const sway = Math.sin(seconds * 2.3 + s) * 24
      ctx.fillStyle = horn.base
      ctx.fill(
        inkPath(
          [
            [206, -8],
            [250, 20 + s * 30],
            [220, 90 + sway],
            [160, 130 + sway + s * 20],
          ],
          12,
          taper(0.05, 0.9, 0.05),
        ),
      )
    }
    glow(ctx, 96, -34, 26, '#ffcf4a')
    ctx.restore()
    glow(ctx, hx + 190, hy + 10, 30 * moment.intensity, '#ff8a4a')
  },
})
