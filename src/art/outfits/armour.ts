import type { Side } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, piece, tonesOf, trailing } from './dresser.ts'
import { fitted, fitting, shoes, standCollar, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY, drawBand } from './trunk.ts'

/** A general's armour: plate breast with a mirror, scale skirts, layered pauldrons, neck cloth and a cape. */
export const armour: OutfitDefinition = {
  id: 'armour',
  uniform: true,
  label: { zh: '铠甲', en: 'Armour' },
  era: 'period',
  sex: 'any',
  handsGo: 'belt',
  spread: 80,
  palettes: [
    ['#5a6270', '#7a2f34', '#c79a4a'],
    ['#3a3a44', '#8a2430', '#b8bcc8'],
    ['#7a6a50', '#3a4a5c', '#d8b05a'],
    ['#a8aeb8', '#33507c', '#d8d2b0'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.second, 10, 1.97, {
      glove: tonesOf('#3a3036'),
      detail: (_, arm) => {
        const { main, accent } = d
        piece(d, [arm.at(1.34, -1.1), arm.at(1.34, 1.1), arm.at(1.98, 1.16), arm.at(1.98, -1.16)], main, { width: 2.6 })
        for (const t of [1.38, 1.9])
          ink(d, [arm.at(t, -1.08), arm.at(t + 0.02, 0), arm.at(t, 1.08)], 6, accent.base, 0.02, 0.02)
        ink(d, [arm.at(1.45, -0.3), arm.at(1.86, -0.3)], 5, main.light, 0.2, 0.3)
      },
    }),
    leg: trousers(tonesOf('#35303a'), [5, 6, 4]),
    shoe: shoes('boot', '#3a3036', '#1d1a20', 300),
    skirt: {
      tones: d.main,
      from: 530,
      to: 1080,
      flare: 56,
      ease: 22,
      folds: 2,
      hem: null,
      detail: (_, skirt) => {
        const rows = 9
        for (let row = 0; row < rows; row++) {
          const t = (row + 0.2) / rows
          for (let i = -1; i <= 11; i++) {
            const u = -1 + ((i + (row % 2) * 0.5) / 10) * 2
            const [x, y] = skirt.at(u, t)
            const [x2, y2] = skirt.at(u + 0.2, t)
            d.ctx.strokeStyle = d.main.line
            d.ctx.lineWidth = 2.4
            d.ctx.beginPath()
            d.ctx.moveTo(x, y)
            d.ctx.quadraticCurveTo((x + x2) / 2, y + 44, x2, y2)
            d.ctx.stroke()
          }
        }
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.97)),
          10,
          d.accent.base,
          0.01,
          0.01,
        )
        if (d.frame.cos > -0.1)
          piece(
            d,
            [
              skirt.at(skirt.middle - 0.16, 0),
              skirt.at(skirt.middle - 0.22, 1.02),
              skirt.at(skirt.middle + 0.22, 1.02),
              skirt.at(skirt.middle + 0.16, 0),
            ],
            d.second,
            { width: 2.4 },
          )
      },
    },
    torso: drawCuirass,
    shoulder: drawPauldron,
    behind: drawCape,
  }),
}

function drawCuirass(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w } = fitting(d, 16)
  top(d, main, 560, 15, vNeck(d, 250, 16))
  // Neck cloth.
  standCollar(d, second, 22)
  if (d.front) {
    const { n } = fitting(d, 10)
    piece(
      d,
      [
        p(-n - 20, 176),
        p(-n * 0.6, 196),
        p(0, 206),
        p(n * 0.6, 196),
        p(n + 20, 176),
        p(n * 0.9, 232),
        p(0, 268),
        p(-n * 0.9, 232),
      ],
      second,
      { width: 2.4, smooth: true },
    )
    for (const t of [-0.5, 0, 0.5]) fold(d, [p(t * n * 1.6, 198), p(t * n, 226), p(t * 8, 256)], 6, second.shadow)
    for (const s of [-1, 1]) {
      // Breast plates with rims and a shine.
      piece(
        d,
        [
          p(s * 6, 282),
          p(s * w * 0.5, 262),
          p(s * w * 0.9, 290),
          p(s * w * 0.94, 360),
          p(s * w * 0.62, 414),
          p(s * 6, 424),
        ],
        main,
        { width: 2.6, smooth: true },
      )
      ink(d, [p(s * 10, 420), p(s * w * 0.58, 408), p(s * w * 0.88, 360)], 6, accent.base, 0.05, 0.1)
    }
    ink(d, [p(-w * 0.62, 296), p(-w * 0.7, 330), p(-w * 0.66, 362)], 10, main.light, 0.3, 0.4)
    // The mirror.
    const [cx, cy] = p(0, 352)
    const [ex] = p(30, 352)
    const rx = Math.max(6, Math.abs(ex - cx))
    ctx.fillStyle = accent.base
    ctx.strokeStyle = accent.line
    ctx.lineWidth = 2.4
    ctx.beginPath()
    ctx.ellipse(cx, cy, rx * 1.1, 36, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.stroke()
    ctx.fillStyle = second.base
    ctx.beginPath()
    ctx.ellipse(cx, cy, rx * 0.66, 22, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = second.light
    ctx.beginPath()
    ctx.ellipse(cx - rx * 0.2, cy - 8, rx * 0.22, 6, 0, 0, Math.PI * 2)
    ctx.fill()
  } else ink(d, [b(0, 220), b(0, 540)], 3, main.line)
  for (const y of [446, 474, 502]) {
    const f = d.front ? p : b
    ink(d, [f(-w, y - 4), f(-w * 0.4, y + 6), f(0, y + 8), f(w * 0.4, y + 6), f(w, y - 4)], 2.4, main.line, 0.02, 0.02)
  }
  drawBand(d, 520, 572, 21, tonesOf('#4a342c'))
  if (d.front) {
    const [x, y] = p(0, 546)
    piece(
      d,
      [
        [x - 30, y - 24],
        [x + 30, y - 24],
        [x + 36, y],
        [x + 22, y + 28],
        [x, y + 34],
        [x - 22, y + 28],
        [x - 36, y],
      ],
      accent,
      { width: 2.4 },
    )
    ctx.fillStyle = accent.line
    for (const s of [-1, 1]) {
      ctx.beginPath()
      ctx.ellipse(x + s * 12, y - 4, 5, 4, 0, 0, Math.PI * 2)
      ctx.fill()
    }
    ink(
      d,
      [
        [x - 14, y + 12],
        [x, y + 18],
        [x + 14, y + 12],
      ],
      3,
      accent.line,
    )
  }
}

function drawPauldron(d: Dresser, side: Side): void {
  const { frame, main, accent } = d
  const arm = side > 0 ? frame.arms.left : frame.arms.right
  const { shoulder, elbow } = arm
  const length = Math.hypot(elbow.x - shoulder.x, elbow.y - shoulder.y) || 1
  const u: Point = [(elbow.x - shoulder.x) / length, (elbow.y - shoulder.y) / length]
  const n: Point = [-u[1], u[0]]
  const r = frame.size.arm.root + 22
  const at = (along: number, across: number): Point => [
    shoulder.x + u[0] * along + n[0] * across,
    shoulder.y + u[1] * along + n[1] * across,
  ]
  for (const [i, start] of [74, 38, -2].entries()) {
    const w = r * (0.86 + 0.07 * i)
    piece(
      d,
      [
        at(start, -w),
        at(start - (i === 2 ? 38 : 16), -w * 0.5),
        at(start - (i === 2 ? 46 : 20), 0),
        at(start - (i === 2 ? 38 : 16), w * 0.5),
        at(start, w),
        at(start + 42, w * 1.04),
        at(start + 54, 0),
        at(start + 42, -w * 1.04),
      ],
      main,
      { width: 2.8, smooth: true },
    )
    ink(d, [at(start + 38, -w * 0.98), at(start + 48, 0), at(start + 38, w * 0.98)], 6, accent.base, 0.02, 0.02)
    ink(d, [at(start + 6, -w * 0.4 * frame.dark), at(start + 26, -w * 0.52 * frame.dark)], 8, main.light, 0.3, 0.3)
    fold(
      d,
      [at(start, w * 0.7 * frame.dark), at(start + 22, w * 0.74 * frame.dark), at(start + 40, w * 0.66 * frame.dark)],
      12,
      main.shadow,
    )
  }
}

function drawCape(d: Dresser): void {
  const { frame, second } = d
  const y = (v: number) => bodyY(d, v)
  const w = frame.size.shoulder.x
  const at = (x: number, v: number, z: number): Point => {
    const q = frame.place(x, y(v), z)
    return trailing(d, [q.x + frame.pose.clothSway * (v - 200) * 0.09, q.y])
  }
  const flap = Math.sin(frame.pose.time * 1.9) * 8
  const outline = [
    at(-w, 200, -46),
    at(0, 186, -64),
    at(w, 200, -46),
    at(w * 1.3, 600, -110),
    at(w * 1.5 + flap, 1080, -170),
    at(w * 1.42, 1460, -200),
    at(w * 0.5, 1500, -210),
    at(-w * 0.4, 1476, -210),
    at(-w * 1.42, 1490, -200),
    at(-w * 1.5 + flap, 1080, -170),
    at(-w * 1.3, 600, -110),
  ]
  piece(d, outline, second, { width: 3.2, smooth: true, fill: frame.cos > 0 ? second.shadow : second.base })
  for (const t of [-0.8, -0.3, 0.25, 0.75])
    fold(
      d,
      [at(t * w * 0.8, 300, -80), at(t * w * 1.1, 900, -150), at(t * w * 1.3, 1440, -200)],
      22,
      frame.cos > 0 ? second.deep : second.shadow,
    )
}
