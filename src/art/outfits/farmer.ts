import { type Dresser, fold, ink, piece, tonesOf } from './dresser.ts'
import { buttons, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Work clothes: faded jacket with patches, rolled sleeves and trousers, cloth shoes, a towel at the neck. */
export const farmer: OutfitDefinition = {
  id: 'farmer',
  label: { zh: '农民装', en: 'Farmer' },
  era: 'any',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#6d8096', '#8a7458', '#d8c49a'],
    ['#8a6a50', '#5c6a52', '#d8c8a0'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 14, 1.22, { cuff: { tones: d.main, length: 32, shirt: null } }),
    leg: trousers(d.second, [11, 13, 14], {
      length: 1.78,
      detail: (_, leg) => {
        piece(
          d,
          [leg.at(0.88, -0.5), leg.at(0.9, 0.5), leg.at(1.1, 0.46), leg.at(1.08, -0.54)],
          tonesOf(d.second.light),
          { width: 2 },
        )
        ink(d, [leg.at(1.68, -1), leg.at(1.7, 0), leg.at(1.68, 1)], 3, d.second.line, 0.02, 0.02)
      },
    }),
    shoe: shoes('cloth', '#3a3634', '#e8e0d0'),
    skirt: null,
    torso: drawJacket,
  }),
}

function drawJacket(d: Dresser): void {
  const { main, accent } = d
  const { p, b, w, n } = fitting(d, 15)
  top(d, accent, 420, 6, vNeck(d, 210))
  top(d, main, 690, 14, vNeck(d, 330, 12))
  seam(
    d,
    [
      [0, 330],
      [3, 500],
      [0, 684],
    ],
    main.line,
    2.4,
    14,
  )
  buttons(d, 9, [360, 440, 520, 600], '#4a4038', 5, 14)
  turnedCollar(d, main, 270, 20, 12)
  for (const s of [-1, 1]) pocket(d, s * w * 0.56, 580, w * 0.5, 80, main, false, 15)
  pocket(d, w * 0.54, 346, w * 0.4, 66, main, true, 15)
  drawBand(d, 528, 548, 18, tonesOf('#6a5038'))
  if (!d.front) {
    piece(d, [b(-n - 20, 176), b(0, 150), b(n + 20, 176), b(0, 206)], tonesOf('#f1ece2'), { smooth: true })
    return
  }
  // The towel.
  const towel = tonesOf('#f1ece2')
  for (const s of [-1, 1]) {
    piece(
      d,
      [
        p(s * (n + 4), 150),
        p(s * (n + 28), 176),
        p(s * (n + 34), 300),
        p(s * (n + 30), 392),
        p(s * (n - 2), 396),
        p(s * (n + 2), 300),
        p(s * n, 190),
      ],
      towel,
      { width: 2.2 },
    )
    ink(d, [p(s * (n + 30), 372), p(s * n, 376)], 5, '#6a94b8', 0.02, 0.02)
    fold(d, [p(s * (n + 18), 190), p(s * (n + 18), 280), p(s * (n + 16), 350)], 6, towel.shadow)
  }
}
