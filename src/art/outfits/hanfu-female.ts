import type { Point } from '../ink/ink.ts'
import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, fold, ink, onFront, piece, tonesOf } from './dresser.ts'
import { fitting, shoes, top, underTrousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY, drawBand } from './trunk.ts'

/** Ruqun: short crossed jacket, high sash with a bow, pleated skirt with an embroidered hem, a gauze scarf. */
export const hanfuFemale: OutfitDefinition = {
  id: 'hanfu-female',
  label: { zh: '汉服襦裙', en: 'Hanfu, skirt and jacket' },
  era: 'period',
  sex: 'female',
  handsGo: 'sleeves',
  palettes: [
    ['#f3dfe6', '#b8435a', '#d8a94a'],
    ['#7aa6b8', '#f4f4f0', '#c85a6a'],
    ['#e8e4d0', '#5f8a74', '#d89a4a'],
    ['#d9d2ee', '#6f5aa0', '#e0b45a'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 128,
      cuff: { tones: d.second, length: 14, shirt: d.accent },
      glove: null,
    },
    leg: underTrousers,
    shoe: shoes('cloth', d.second.base),
    skirt: {
      tones: d.second,
      from: 440,
      to: 1690,
      flare: 82,
      ease: 14,
      folds: 14,
      hem: d.main.base,
      detail: (_, skirt) => {
        const rows = [0.9, 0.935]
        for (const t of rows)
          ink(
            d,
            [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, t)),
            t === rows[0] ? 3 : 6,
            d.accent.base,
            0.01,
            0.01,
          )
        for (let i = 0; i < 9; i++) {
          const [x, y] = skirt.at(-0.9 + i * 0.225, 0.965)
          blossom(d, x, y, 9)
        }
      },
    },
    torso: drawTop,
    over: drawSash,
  }),
}

function blossom(d: Dresser, x: number, y: number, r: number): void {
  const { ctx } = d
  ctx.fillStyle = d.main.light
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * Math.PI * 2
    ctx.beginPath()
    ctx.arc(x + Math.cos(a) * r * 0.6, y + Math.sin(a) * r * 0.6, r * 0.46, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.fillStyle = d.accent.base
  ctx.beginPath()
  ctx.arc(x, y, r * 0.3, 0, Math.PI * 2)
  ctx.fill()
}

function drawTop(d: Dresser): void {
  const { main, second, accent } = d
  top(d, main, 450, 9, vNeck(d, 300))
  drawCrossedCollar(d, { collar: second, inner: tonesOf('#fdf8f4'), trim: accent, meet: 430, width: 26 })
  drawBand(d, 424, 488, 11, accent)
  const { w } = fitting(d, 12)
  for (const y of [430, 482])
    ink(
      d,
      [-1, -0.5, 0, 0.5, 1].map((t) => onFront(d, t * w, bodyY(d, y), 12)),
      3,
      accent.deep,
      0.01,
      0.01,
    )
  for (let i = -2; i <= 2; i++) {
    const [x, y] = onFront(d, i * w * 0.34, bodyY(d, 456), 12)
    if (d.front) blossom(d, x, y, 8)
  }
}

/** The bow and its long ends. */
function drawSash(d: Dresser): void {
  if (!d.front) return
  const { second, ctx } = d
  const [x, y] = onFront(d, -8, bodyY(d, 486), 14)
  const sway = d.frame.pose.clothSway * 34 + Math.sin(d.frame.pose.time * 1.8) * 4
  const hang = (side: number, length: number): Point[] => [
    [x + side * 3, y],
    [x + side * 14 + sway * 0.3, y + length * 0.45],
    [x + side * 12 + sway, y + length],
    [x + side * 12 + sway + 18, y + length - 6],
    [x + side * 14 + sway * 0.3 + 16, y + length * 0.45],
    [x + side * 3 + 10, y],
  ]
  void ctx
  piece(d, hang(-1, 330), second, { width: 2, smooth: true })
  piece(d, hang(1, 270), second, { width: 2, smooth: true })
  for (const s of [-1, 1]) {
    piece(
      d,
      [
        [x, y],
        [x + s * 34, y - 22],
        [x + s * 52, y + 2],
        [x + s * 30, y + 20],
      ],
      second,
      { width: 2, smooth: true },
    )
    fold(
      d,
      [
        [x, y],
        [x + s * 24, y - 4],
        [x + s * 42, y],
      ],
      6,
      second.shadow,
    )
  }
  piece(
    d,
    [
      [x - 9, y - 10],
      [x + 9, y - 10],
      [x + 9, y + 10],
      [x - 9, y + 10],
    ],
    second,
    { width: 2, smooth: true },
  )
}
