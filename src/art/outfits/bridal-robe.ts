import type { Point } from '../ink/ink.ts'
import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, onFront, piece, tonesOf } from './dresser.ts'
import { fitting, shoes, top, underTrousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY, drawBand } from './trunk.ts'

/** Red bridal robe: gold-edged sleeves, cloud collar, the long embroidered stole (霞帔) with its pendant, gold waves at the hem. */
export const bridalRobe: OutfitDefinition = {
  id: 'bridal-robe',
  label: { zh: '嫁衣', en: 'Red bridal robe' },
  era: 'period',
  sex: 'any',
  handsGo: 'sleeves',
  spread: 120,
  palettes: [
    ['#b81f2e', '#2a4a52', '#e0b04a'],
    ['#a3182c', '#3a2440', '#e6bc5a'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 158,
      cuff: { tones: d.accent, length: 26, shirt: d.second },
      glove: null,
    },
    leg: underTrousers,
    shoe: shoes('cloth', d.main.base),
    skirt: {
      tones: d.main,
      from: 490,
      to: 1692,
      flare: 96,
      ease: 16,
      folds: 12,
      hem: d.main.shadow,
      detail: (_, skirt) => {
        // Waves of gold along the hem.
        for (const [t, r] of [
          [0.97, 30],
          [0.92, 24],
        ] as const)
          for (let i = -10; i <= 10; i++) {
            const [x, y] = skirt.at(i / 10 + (r === 24 ? 0.05 : 0), t)
            d.ctx.strokeStyle = d.accent.base
            d.ctx.lineWidth = 4
            for (const q of [1, 0.6]) {
              d.ctx.beginPath()
              d.ctx.arc(x, y + 10, r * q, Math.PI, 0)
              d.ctx.stroke()
            }
          }
        if (d.frame.cos > 0) for (const s of [-1, 1]) flower(d, skirt.at(skirt.middle + s * 0.46, 0.6), 30)
      },
    },
    torso: drawTop,
    over: drawStole,
  }),
}

function flower(d: Dresser, [x, y]: Point, r: number): void {
  const { ctx, accent } = d
  ctx.strokeStyle = accent.base
  ctx.lineWidth = 3.4
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2
    ctx.beginPath()
    ctx.ellipse(x + Math.cos(a) * r * 0.6, y + Math.sin(a) * r * 0.6, r * 0.5, r * 0.3, a, 0, Math.PI * 2)
    ctx.stroke()
  }
  ctx.fillStyle = accent.light
  ctx.beginPath()
  ctx.arc(x, y, r * 0.24, 0, Math.PI * 2)
  ctx.fill()
}

function drawTop(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 14)
  top(d, main, 540, 12, vNeck(d, 300))
  drawCrossedCollar(d, { collar: accent, inner: tonesOf('#fdf6ee'), trim: second, meet: 490, width: 24 })
  // Cloud collar on the shoulders.
  const f = d.front ? p : b
  for (const s of [-1, 1]) {
    piece(
      d,
      [
        f(s * (n + 8), 170),
        f(s * w * 0.7, 190),
        f(s * w * 0.98, 214),
        f(s * w * 0.92, 268),
        f(s * w * 0.66, 252),
        f(s * w * 0.6, 300),
        f(s * (n + 16), 262),
      ],
      second,
      { width: 2.2, smooth: true },
    )
    ink(
      d,
      [f(s * w * 0.92, 222), f(s * w * 0.86, 256), f(s * w * 0.64, 244), f(s * w * 0.56, 284), f(s * (n + 18), 250)],
      5,
      accent.base,
      0.02,
      0.02,
    )
    flower(d, f(s * w * 0.66, 222), 14)
  }
  drawBand(d, 484, 548, 16, second)
  for (const y of [490, 542])
    ink(
      d,
      [-1, -0.5, 0, 0.5, 1].map((t) => f(t * w, y)),
      6,
      accent.base,
      0.01,
      0.01,
    )
  for (const t of [-0.6, 0, 0.6]) flower(d, f(t * w, 516), 14)
}

function drawStole(d: Dresser): void {
  if (!d.front) return
  const { second, accent } = d
  const sway = d.frame.pose.clothSway * 26
  const at = (x: number, y: number): Point => {
    const [px, py] = onFront(d, x, bodyY(d, Math.min(y, 690)), 18)
    const below = bodyY(d, y) - bodyY(d, Math.min(y, 690))
    return [px + (below > 0 ? sway * (below / 600) : 0), py + below]
  }
  const n = d.frame.size.neck.half
  for (const s of [-1, 1]) {
    const outer = [at(s * (n + 46), 260), at(s * 56, 480), at(s * 50, 760), at(s * 46, 1100)]
    const inner = [at(s * 8, 1130), at(s * 10, 760), at(s * 14, 480), at(s * (n + 12), 250)]
    piece(d, [...outer, ...inner], second, { width: 2.2 })
    ink(d, outer, 5, accent.base, 0.02, 0.02)
    for (const y of [560, 690, 830, 970]) flower(d, at(s * 30, y), 13)
  }
  const [x, y] = at(0, 1150)
  piece(
    d,
    [
      [x, y - 40],
      [x + 30, y],
      [x, y + 52],
      [x - 30, y],
    ],
    accent,
    { width: 2.2, smooth: true },
  )
  flower(d, [x, y], 14)
}
