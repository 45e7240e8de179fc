import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, stroke, tonesOf } from './dresser.ts'
import { crewNeck, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** The emperor's robe: a coiled dragon on the breast, waves at the hem, jade belt, broad trimmed sleeves. */
export const dragonRobe: OutfitDefinition = {
  id: 'dragon-robe',
  label: { zh: '龙袍', en: 'Dragon robe' },
  era: 'period',
  sex: 'any',
  handsGo: 'sleeves',
  palettes: [
    ['#d9a62e', '#8a2430', '#f6e2a0'],
    ['#3a2f38', '#a3242e', '#d8a83a'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 150,
      cuff: { tones: d.second, length: 26, shirt: d.accent },
      glove: null,
    },
    leg: trousers(d.second),
    shoe: shoes('boot', '#2c2430', '#efe8da', 120),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1690,
      flare: 70,
      ease: 18,
      folds: 7,
      hem: null,
      detail: (_, skirt) => {
        // Standing water and waves.
        const bands = [d.second, tonesOf('#3f7f8a'), d.accent, tonesOf('#3a5a8a')]
        for (const [k, tones] of bands.entries())
          for (let i = 0; i < 9; i++) {
            const u = -0.95 + i * 0.24 + (k % 2) * 0.12
            const [x, y] = skirt.at(u, 0.9 + k * 0.034)
            d.ctx.fillStyle = tones.base
            d.ctx.strokeStyle = tones.line
            d.ctx.lineWidth = 2
            d.ctx.beginPath()
            d.ctx.arc(x, y + 26, 34, Math.PI, 0)
            d.ctx.lineTo(x + 34, y + 160)
            d.ctx.lineTo(x - 34, y + 160)
            d.ctx.fill()
            d.ctx.beginPath()
            d.ctx.arc(x, y + 26, 34, Math.PI, 0)
            d.ctx.stroke()
          }
        if (d.frame.cos > 0) dragon(d, skirt.at(skirt.middle * 0.9, 0.42), 92, Math.max(0.2, d.frame.cos))
      },
    },
    torso: drawTop,
  }),
}

/** A dragon coiled in a round: body, mane, claws and pearl as gold thread. */
function dragon(d: Dresser, [cx, cy]: Point, r: number, narrow: number): void {
  const { accent, second } = d
  const at = (x: number, y: number): Point => [cx + x * r * narrow, cy + y * r]
  const body: Point[] = (
    [
      [-0.12, -0.5],
      [0.28, -0.68],
      [0.62, -0.36],
      [0.24, -0.08],
      [-0.4, -0.06],
      [-0.68, 0.28],
      [-0.26, 0.62],
      [0.28, 0.46],
      [0.66, 0.34],
    ] as const
  ).map(([x, y]) => at(x, y))
  stroke(d, body, 17, second.base)
  stroke(d, body, 11, accent.base)
  for (let i = 1; i < body.length; i++) {
    const [x, y] = body[i]!
    const out = 1.26
    ink(
      d,
      [
        [x, y],
        [cx + (x - cx) * out, cy + (y - cy) * out],
      ],
      5,
      second.base,
      0.02,
      0.6,
    )
  }
  const [hx, hy] = body[0]!
  d.ctx.fillStyle = accent.base
  d.ctx.beginPath()
  d.ctx.ellipse(hx, hy, 17 * narrow + 2, 14, -0.5, 0, Math.PI * 2)
  d.ctx.fill()
  for (const s of [-1, 1])
    stroke(
      d,
      [
        [hx, hy - 4],
        [hx + s * 10, hy - 22],
        [hx + s * 20 * narrow, hy - 26],
      ],
      4,
      accent.base,
    )
  d.ctx.fillStyle = second.base
  d.ctx.beginPath()
  d.ctx.arc(hx + 4 * narrow, hy - 2, 3, 0, Math.PI * 2)
  d.ctx.fill()
  d.ctx.fillStyle = '#d8433a'
  d.ctx.beginPath()
  d.ctx.arc(cx, cy, 10, 0, Math.PI * 2)
  d.ctx.fill()
}

function drawTop(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w, n } = fitting(d, 12)
  top(d, main, 545, 12, crewNeck(d))
  standCollar(d, second, 20, accent)
  if (d.front) {
    ink(d, [p(-n - 12, 168), p(-n * 0.8, 206), p(0, 218), p(n * 0.8, 206), p(n + 12, 168)], 9, second.base, 0.02, 0.02)
    ink(d, [p(-n - 14, 176), p(-n * 0.8, 216), p(0, 229), p(n * 0.8, 216), p(n + 14, 176)], 4, accent.base, 0.02, 0.02)
    const [cx, cy] = p(0, 352)
    const edge = Math.abs(p(88, 352)[0] - cx) / 88
    ctx.fillStyle = second.base
    ctx.beginPath()
    ctx.ellipse(cx, cy, 92 * edge, 94, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.strokeStyle = accent.base
    ctx.lineWidth = 5
    ctx.stroke()
    dragon(d, [cx, cy], 84, Math.max(0.15, edge))
  }
  drawBand(d, 490, 545, 16, second)
  const f = d.front ? p : b
  for (let i = -2; i <= 2; i++) {
    const [x, y] = f(i * w * 0.36, 518)
    ctx.fillStyle = accent.base
    ctx.fillRect(x - 16, y - 18, 32, 36)
    ctx.fillStyle = '#7fc7ae'
    ctx.fillRect(x - 10, y - 12, 20, 24)
  }
}
