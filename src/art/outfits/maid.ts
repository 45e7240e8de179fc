import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, shoes, top, underTrousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Palace maid: plain blouse, sleeveless bordered vest, apron ties, straight skirt. */
export const maid: OutfitDefinition = {
  id: 'maid',
  uniform: true,
  label: { zh: '宫女装', en: 'Palace maid' },
  era: 'period',
  sex: 'female',
  handsGo: 'nowhere',
  palettes: [
    ['#9cc0b0', '#f6f2e6', '#d8788a'],
    ['#e0a8b0', '#fbf4ee', '#7a9cae'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.second, 20, 1.9, { cuff: { tones: d.main, length: 26, shirt: null } }),
    leg: underTrousers,
    shoe: shoes('cloth', d.accent.base),
    skirt: {
      tones: d.second,
      from: 490,
      to: 1680,
      flare: 56,
      ease: 14,
      folds: 10,
      hem: null,
      detail: (_, skirt) => {
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.955)),
          14,
          d.main.base,
          0.01,
          0.01,
        )
        if (d.frame.cos < 0) return
        const m = skirt.middle
        piece(
          d,
          [
            skirt.at(m - 0.46, 0),
            skirt.at(m - 0.5, 0.52),
            skirt.at(m, 0.56),
            skirt.at(m + 0.5, 0.52),
            skirt.at(m + 0.46, 0),
          ],
          d.main,
          { width: 2.4 },
        )
        ink(d, [skirt.at(m - 0.46, 0.48), skirt.at(m, 0.52), skirt.at(m + 0.46, 0.48)], 5, d.accent.base, 0.02, 0.02)
      },
    },
    torso: drawVest,
  }),
}

function drawVest(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w } = fitting(d, 12)
  top(d, second, 500, 8, vNeck(d, 290))
  drawCrossedCollar(d, { collar: accent, inner: tonesOf('#fffaf4'), trim: null, meet: 440, width: 20 })
  top(d, main, 510, 11, [
    [-w * 0.72, 176],
    [-w * 0.5, 300],
    [0, 400],
    [w * 0.5, 300],
    [w * 0.72, 176],
  ])
  if (d.front)
    for (const s of [-1, 1]) ink(d, [p(s * w * 0.7, 180), p(s * w * 0.48, 300), p(0, 402)], 7, accent.base, 0.02, 0.02)
  drawBand(d, 478, 520, 14, accent)
  if (!d.front) return
  const [x, y] = p(-w * 0.3, 500)
  for (const s of [-1, 1])
    piece(
      d,
      [
        [x, y],
        [x + s * 24, y - 14],
        [x + s * 28, y + 10],
      ],
      accent,
      { width: 1.8, smooth: true },
    )
  const sway = d.frame.pose.clothSway * 20
  for (const s of [-1, 1])
    piece(
      d,
      [
        [x, y],
        [x + s * 8 + 8, y + 60],
        [x + s * 10 + sway + 8, y + 130],
        [x + s * 10 + sway - 6, y + 130],
        [x + s * 8 - 6, y + 60],
      ],
      accent,
      { width: 1.8 },
    )
}
