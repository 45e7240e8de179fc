import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Taoist robe: sober cloth with broad dark edges, wide sleeves, a rope girdle, the taiji on breast and back. */
export const daoistRobe: OutfitDefinition = {
  id: 'daoist-robe',
  label: { zh: '道袍', en: 'Taoist robe' },
  era: 'period',
  sex: 'any',
  handsGo: 'sleeves',
  palettes: [
    ['#6b8494', '#23252e', '#d8ceb4'],
    ['#c9a24a', '#3a2a4c', '#efe6d0'],
    ['#8a8f94', '#2a2c34', '#e6e0d0'],
    ['#4f6a5c', '#20282a', '#d8d0b0'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 138,
      cuff: { tones: d.second, length: 34, shirt: null },
      glove: null,
    },
    leg: trousers(tonesOf('#e6e4de'), [8, 10, 8]),
    shoe: shoes('cloth', '#25252d', '#e8e4dc'),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1620,
      flare: 60,
      ease: 18,
      folds: 7,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.97)),
          34,
          d.second.base,
          0.01,
          0.01,
        )
        if (d.frame.cos > 0)
          ink(d, [skirt.at(m + 0.28, 0), skirt.at(m + 0.4, 0.5), skirt.at(m + 0.46, 1)], 22, d.second.base, 0.01, 0.01)
      },
    },
    torso: drawRobe,
    over: drawRope,
  }),
}

function drawRobe(d: Dresser): void {
  const { main, second } = d
  const { p, b } = fitting(d, 13)
  top(d, main, 540, 13, vNeck(d, 320))
  drawCrossedCollar(d, { collar: second, inner: tonesOf('#f6f2ea'), trim: null, meet: 500, width: 40 })
  taiji(d, d.front ? p(d.frame.size.shoulder.x * 0.58, 372) : b(0, 340), d.front ? 26 : 56)
  drawBand(d, 496, 522, 15, d.accent)
}

function taiji(d: Dresser, [x, y]: readonly [number, number], r: number): void {
  const { ctx } = d
  const k = Math.max(0.35, Math.abs(d.frame.cos))
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(k, 1)
  ctx.fillStyle = '#f2efe8'
  ctx.strokeStyle = d.second.line
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.arc(0, 0, r, 0, Math.PI * 2)
  ctx.fill()
  ctx.stroke()
  ctx.fillStyle = '#26262e'
  ctx.beginPath()
  ctx.arc(0, 0, r, -Math.PI / 2, Math.PI / 2)
  ctx.arc(0, r / 2, r / 2, Math.PI / 2, -Math.PI / 2, true)
  ctx.arc(0, -r / 2, r / 2, Math.PI / 2, -Math.PI / 2)
  ctx.fill()
  for (const [cy, colour] of [
    [-r / 2, '#f2efe8'],
    [r / 2, '#26262e'],
  ] as const) {
    ctx.fillStyle = colour
    ctx.beginPath()
    ctx.arc(0, cy, r * 0.15, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.restore()
}

function drawRope(d: Dresser): void {
  if (!d.front) return
  const { p } = fitting(d, 17)
  const [x, y] = p(14, 512)
  const sway = d.frame.pose.clothSway * 20
  for (const [dx, l] of [
    [-10, 210],
    [14, 250],
  ] as const) {
    ink(
      d,
      [
        [x, y],
        [x + dx, y + l * 0.5],
        [x + dx + sway, y + l],
      ],
      8,
      d.accent.base,
      0.02,
      0.02,
    )
    piece(
      d,
      [
        [x + dx + sway - 9, y + l],
        [x + dx + sway + 9, y + l],
        [x + dx + sway + 12, y + l + 42],
        [x + dx + sway - 12, y + l + 42],
      ],
      d.accent,
      { width: 1.8 },
    )
  }
  piece(
    d,
    [
      [x - 14, y - 11],
      [x + 14, y - 11],
      [x + 14, y + 11],
      [x - 14, y + 11],
    ],
    d.accent,
    { width: 2, smooth: true },
  )
}
