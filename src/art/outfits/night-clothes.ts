import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, fold, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Clothes for the night's work: close black jacket, wrapped forearms and shins, sash, baldric. */
export const nightClothes: OutfitDefinition = {
  id: 'night-clothes',
  uniform: true,
  label: { zh: '夜行衣', en: 'Night clothes' },
  era: 'period',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#2c2a34', '#3f3c4a', '#8a2f3a'],
    ['#26303a', '#3a4650', '#7a8a9a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 9, 1.97, {
      glove: d.second,
      detail: (_, arm) => {
        piece(d, [arm.at(1.36, -1.04), arm.at(1.36, 1.04), arm.at(1.97, 1.1), arm.at(1.97, -1.1)], d.second, {
          width: 2.2,
        })
        for (const t of [1.44, 1.56, 1.68, 1.8, 1.92])
          ink(d, [arm.at(t - 0.03, -1.02), arm.at(t + 0.02, 1.02)], 2.4, d.second.line, 0.02, 0.02)
      },
    }),
    leg: trousers(d.main, [12, 14, 6], {
      detail: (_, leg) => {
        for (const t of [1.34, 1.42, 1.5, 1.58])
          ink(d, [leg.at(t - 0.02, -1), leg.at(t + 0.02, 1)], 3, d.accent.base, 0.02, 0.02)
      },
    }),
    shoe: shoes('boot', '#26242c', '#17151b', 150),
    skirt: { tones: d.main, from: 500, to: 860, flare: 40, ease: 16, folds: 3, hem: null },
    torso: drawJacket,
  }),
}

function drawJacket(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w } = fitting(d, 12)
  top(d, main, 540, 9, vNeck(d, 270))
  drawCrossedCollar(d, { collar: second, inner: tonesOf('#1d1b22'), trim: accent, meet: 470, width: 24 })
  const f = d.front ? p : b
  // Baldric over the shoulder.
  piece(d, [f(w * 0.7, 186), f(w * 0.5, 180), f(-w * 0.78, 470), f(-w * 0.62, 490)], tonesOf('#4a3830'), { width: 2.2 })
  drawBand(d, 478, 548, 14, accent)
  for (const y of [498, 520]) ink(d, [f(-w * 0.8, y), f(0, y + 7), f(w * 0.8, y)], 2.4, accent.line, 0.05, 0.05)
  if (!d.front) return
  const [x, y] = p(w * 0.5, 530)
  const sway = d.frame.pose.clothSway * 24
  for (const s of [0, 1]) {
    piece(
      d,
      [
        [x + s * 10, y],
        [x + 26 + s * 14 + sway * 0.4, y + 90],
        [x + 22 + s * 22 + sway, y + 190 - s * 30],
        [x + 2 + s * 18 + sway, y + 186 - s * 30],
        [x + 4 + s * 8 + sway * 0.4, y + 84],
      ],
      accent,
      { width: 2 },
    )
    fold(
      d,
      [
        [x + 10 + s * 10, y + 20],
        [x + 16 + s * 14, y + 120],
      ],
      6,
      accent.shadow,
    )
  }
}
