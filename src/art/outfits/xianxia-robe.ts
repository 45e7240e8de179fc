import type { Point } from '../ink/ink.ts'
import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, onBack, onFront, piece, tonesOf } from './dresser.ts'
import { underTrousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyFolds, bodyY, drawBand, drawTrunk } from './trunk.ts'

/** Cultivator's robe: white layers, crossed collar, girdle with a jade, long skirt fading to the second colour, wide sleeves. */
export const xianxiaRobe: OutfitDefinition = {
  id: 'xianxia-robe',
  label: { zh: '仙侠长袍', en: 'Cultivator robe' },
  era: 'period',
  sex: 'any',
  handsGo: 'sleeves',
  palettes: [
    ['#eef1fa', '#4a7aa5', '#c9a24a'],
    ['#2c2a3c', '#7d2d3c', '#c9a24a'],
    ['#dfeee8', '#2f7a6a', '#d9b35a'],
    ['#f3e9f4', '#7a5aa5', '#d8c27a'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'wide',
      tones: d.main,
      length: 2,
      ease: 150,
      cuff: { tones: d.second, length: 16, shirt: d.accent },
      glove: null,
    },
    leg: underTrousers,
    shoe: { kind: 'cloth', tones: tonesOf('#2b2a36'), sole: '#e8e4dc', shaft: 0 },
    skirt: {
      tones: d.main,
      from: 500,
      to: 1690,
      flare: 62,
      ease: 16,
      folds: 12,
      hem: d.second.base,
      detail: (_, skirt) => {
        const { middle, at } = skirt
        if (Math.abs(middle) > 0.95 || d.frame.cos < 0) return
        const w = 0.26
        piece(
          d,
          [
            at(middle - w * 0.7, 0),
            at(middle - w * 0.8, 0.5),
            at(middle - w, 1.05),
            at(middle + w, 1.05),
            at(middle + w * 0.8, 0.5),
            at(middle + w * 0.7, 0),
          ],
          d.second,
          { width: 2.6 },
        )
        for (const s of [-1, 1])
          ink(
            d,
            [at(middle + s * w * 0.55, 0.02), at(middle + s * w * 0.66, 0.5), at(middle + s * w * 0.84, 1)],
            3,
            d.accent.base,
            0.02,
            0.02,
          )
      },
    },
    torso: drawRobeTop,
  }),
}

function drawRobeTop(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const n = d.frame.size.neck.half
  const y = (v: number) => bodyY(d, v)
  drawTrunk(d, {
    to: 540,
    ease: (at) => (at < y(300) ? 9 : 8),
    neck: [
      [-n - 8, 158],
      [0, y(300)],
      [n + 8, 158],
    ],
    tones: main,
  })
  bodyFolds(d, main, 9, 0.8)
  drawCrossedCollar(d, { collar: second, inner: tonesOf('#fbf9f6'), trim: accent, meet: 470 })
  const [top] = drawBand(d, 462, 540, 12, second)
  void top
  const p = (x: number, at: number): Point => (d.front ? onFront(d, x, y(at), 13) : onBack(d, x, y(at), 13))
  const w = d.frame.size.rings[10]!.width
  for (const at of [470, 532])
    ink(
      d,
      [-1, -0.5, 0, 0.5, 1].map((t) => p(t * (w + 10), at)),
      4,
      accent.base,
      0.01,
      0.01,
    )
  if (!d.front) return
  const [cx, cy] = p(0, 501)
  piece(
    d,
    [
      [cx, cy - 22],
      [cx + 24, cy],
      [cx, cy + 22],
      [cx - 24, cy],
    ],
    accent,
    { width: 2 },
  )
  ctx.fillStyle = '#5fc7b8'
  ctx.beginPath()
  ctx.ellipse(cx, cy, 10, 9, 0, 0, Math.PI * 2)
  ctx.fill()
  // Jade pendant on a cord.
  const [jx, jy] = p(-w * 0.45, 545)
  const sway = d.frame.pose.clothSway * 16
  ink(
    d,
    [
      [jx, jy],
      [jx + sway * 0.3, jy + 34],
    ],
    2.4,
    accent.shadow,
    0.02,
    0.02,
  )
  piece(
    d,
    [
      [jx + sway * 0.3, jy + 30],
      [jx + 13 + sway * 0.4, jy + 46],
      [jx + sway * 0.5, jy + 62],
      [jx - 13 + sway * 0.4, jy + 46],
    ],
    tonesOf('#6fcfc0'),
    { width: 1.8 },
  )
  for (const s of [-4, 0, 4])
    ink(
      d,
      [
        [jx + sway * 0.5 + s * 0.3, jy + 62],
        [jx + sway * 0.7 + s, jy + 118],
      ],
      3,
      second.base,
      0.02,
      0.3,
    )
}
