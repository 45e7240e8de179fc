import type { Side } from '../body/frame.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { buttons, crewNeck, epaulette, fitted, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyFolds, bodyY, drawBand, drawTrunk } from './trunk.ts'

/** Trench coat: double-breasted, storm flap on one shoulder, shoulder straps, belt knotted in front, cuff straps. */
export const trenchCoat: OutfitDefinition = {
  id: 'trench-coat',
  label: { zh: '风衣', en: 'Trench coat' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#d3bd97', '#efe9dd', '#4a3a30'],
    ['#3f4654', '#cfd3dc', '#22242c'],
    ['#8a7a62', '#e8e2d6', '#3a2f28'],
    ['#53604f', '#e6e4d8', '#33352c'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 14, 1.97, {
      cuff: { tones: d.main, length: 12, shirt: d.second },
      detail: (_, arm) => {
        piece(d, [arm.at(1.66, -1.06), arm.at(1.66, 1.06), arm.at(1.74, 1.08), arm.at(1.74, -1.08)], d.main, {
          width: 2,
        })
        ink(d, [arm.at(1.65, 0.2), arm.at(1.75, 0.2)], 6, d.accent.base, 0.02, 0.02)
      },
    }),
    leg: trousers(tonesOf('#3a3d48'), [4, 6, 9]),
    shoe: d.frame.size.female ? shoes('boot', '#33282a', '#1d1a20', 130) : shoes('shoe', '#33262a'),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1240,
      flare: 62,
      ease: 24,
      folds: 5,
      hem: null,
      detail: (_, skirt) => {
        if (d.frame.cos < -0.1) {
          const m = -skirt.middle * 0.9
          piece(
            d,
            [skirt.at(m - 0.02, 0.4), skirt.at(m - 0.14, 1.05), skirt.at(m + 0.14, 1.05), skirt.at(m + 0.02, 0.4)],
            d.main,
            { width: 2.2, fill: d.main.deep },
          )
          return
        }
        const m = skirt.middle * 0.9
        piece(
          d,
          [skirt.at(m + 0.12, 0.12), skirt.at(m - 0.08, 1.06), skirt.at(m + 0.34, 1.06), skirt.at(m + 0.2, 0.12)],
          d.main,
          { width: 2.4, fill: d.main.deep },
        )
        for (const s of [-1, 1])
          piece(
            d,
            [
              skirt.at(m + s * 0.58, 0.1),
              skirt.at(m + s * 0.7, 0.1),
              skirt.at(m + s * 0.72, 0.27),
              skirt.at(m + s * 0.6, 0.27),
            ],
            d.main,
            { width: 2.2 },
          )
      },
    },
    torso: drawCoat,
    shoulder: (_, side: Side) => epaulette(d, side, d.main, d.accent),
    over: drawKnot,
  }),
}

function drawCoat(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 16)
  top(d, second, 540, 6, crewNeck(d))
  if (!d.frame.size.female) standCollar(d, second, 14)
  drawTrunk(d, {
    to: 560,
    ease: (y) => (y < bodyY(d, 240) ? 11 : 16),
    neck: [
      [-n - 14, 158],
      [-n * 1.1, 240],
      [-n * 0.6, 330],
      [8, 400],
      [n * 0.8, 330],
      [n * 1.1, 240],
      [n + 14, 158],
    ],
    tones: main,
  })
  bodyFolds(d, main, 14, 0.8)
  if (d.front) {
    ink(d, [p(w * 0.1, 400), p(w * 0.34, 440), p(w * 0.36, 520)], 2.8, main.line, 0.05, 0.05)
    piece(d, [p(-n - 16, 176), p(-w * 0.94, 210), p(-w * 0.92, 318), p(-w * 0.5, 344), p(-n * 1.05, 300)], main, {
      width: 2.6,
      smooth: false,
    })
  } else {
    piece(d, [b(-w * 0.96, 210), b(0, 178), b(w * 0.96, 210), b(w * 0.94, 330), b(0, 352), b(-w * 0.94, 330)], main, {
      width: 2.6,
    })
  }
  drawLapels(d, main, 402, 1.12, 18)
  for (const x of [-0.36, 0.46]) buttons(d, w * x, x < 0 ? [440, 492] : [416, 470], accent.base, 6.5, 17)
  drawBand(d, 514, 552, 20, main)
}

/** The belt is tied, not buckled: a knot and two ends. */
function drawKnot(d: Dresser): void {
  if (!d.front) return
  const { main } = d
  const { p, w } = fitting(d, 20)
  const [x, y] = p(w * 0.16, 532)
  const sway = d.frame.pose.clothSway * 18
  for (const [dx, l] of [
    [-14, 150],
    [18, 190],
  ] as const)
    piece(
      d,
      [
        [x - 6, y],
        [x + dx - 13 + sway * 0.5, y + l * 0.6],
        [x + dx - 12 + sway, y + l],
        [x + dx + 13 + sway, y + l - 6],
        [x + dx + 10 + sway * 0.5, y + l * 0.55],
        [x + 8, y],
      ],
      main,
      { width: 2.2 },
    )
  piece(
    d,
    [
      [x - 20, y - 17],
      [x + 18, y - 20],
      [x + 21, y + 14],
      [x - 16, y + 20],
    ],
    main,
    { width: 2.4, smooth: true },
  )
  ink(
    d,
    [
      [x - 12, y - 8],
      [x + 2, y + 2],
      [x + 14, y + 6],
    ],
    2,
    main.deep,
  )
}
