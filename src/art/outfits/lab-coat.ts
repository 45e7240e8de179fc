import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { buttons, crewNeck, fitted, fitting, pocket, shoes, standCollar, top, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyFolds, drawTrunk } from './trunk.ts'

/** Scientist's white coat worn open over a dark roll-neck: pens, a pass on a ribbon, long skirts, no stethoscope. */
export const labCoat: OutfitDefinition = {
  id: 'lab-coat',
  uniform: true,
  label: { zh: '实验服', en: 'Lab coat' },
  era: 'any',
  sex: 'any',
  palettes: [
    ['#f2f4f8', '#3c4656', '#4aa8c8'],
    ['#f2f2ee', '#5a3f4a', '#c8783a'],
    ['#eef2f2', '#37504c', '#3a8a74'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 13, 1.9, { cuff: { tones: d.main, length: 12, shirt: d.second } }),
    leg: trousers(tonesOf('#343a48'), [5, 7, 12], { crease: true }),
    shoe: shoes('shoe', '#2f2a30'),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1210,
      flare: 46,
      ease: 22,
      folds: 3,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle * 0.9
        if (d.frame.cos > -0.1)
          piece(
            d,
            [skirt.at(m - 0.22, -0.02), skirt.at(m - 0.34, 1.06), skirt.at(m + 0.36, 1.06), skirt.at(m + 0.22, -0.02)],
            tonesOf('#343a48'),
            { width: 2.4 },
          )
        else {
          ink(d, [skirt.at(-m, 0.3), skirt.at(-m, 1.02)], 3, d.main.line, 0.05, 0.02)
          ink(d, [skirt.at(-m - 0.4, 0), skirt.at(-m + 0.4, 0)], 12, d.main.shadow, 0.02, 0.02)
        }
      },
    },
    torso: drawCoat,
    over: drawPass,
  }),
}

function drawCoat(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w, n } = fitting(d, 15)
  top(d, second, 560, 6, crewNeck(d))
  standCollar(d, second, 26)
  drawTrunk(d, {
    to: 600,
    ease: () => 15,
    neck: [
      [-n - 13, 160],
      [-n * 1.3, 250],
      [-n * 1.1, 400],
      [-n * 1.0, 604],
      [n * 1.0, 604],
      [n * 1.1, 400],
      [n * 1.3, 250],
      [n + 13, 160],
    ],
    tones: main,
  })
  bodyFolds(d, main, 15, 0.7)
  if (d.front) {
    // The open front shows the roll-neck down to the hem.
    piece(d, [p(-n * 1.1, 396), p(n * 1.1, 396), p(n * 1.0, 604), p(-n * 1.0, 604)], second, { width: 0 })
    for (const s of [-1, 1]) ink(d, [p(s * n * 1.1, 390), p(s * n, 604)], 3, main.line, 0.02, 0.02)
  }
  drawLapels(d, main, 420, 1, 17)
  pocket(d, w * 0.62, 340, w * 0.34, 66, main, false, 16)
  if (d.front)
    for (const [dx, colour] of [
      [-0.06, accent.base],
      [0.04, '#c8443e'],
      [0.12, '#33363e'],
    ] as const)
      ink(d, [p(w * (0.62 + dx), 324), p(w * (0.62 + dx), 352)], 7, colour, 0.02, 0.02)
  for (const s of [-1, 1]) pocket(d, s * w * 0.72, 520, w * 0.44, 90, main, false, 18)
  buttons(d, n * 1.4, [470, 560], '#d8dce4', 5, 16)
}

function drawPass(d: Dresser): void {
  if (!d.front) return
  const { p, n } = fitting(d, 12)
  const sway = d.frame.pose.clothSway * 8
  const [x, y] = p(0, 430)
  const end: Point = [x + sway, y]
  for (const s of [-1, 1]) ink(d, [p(s * n * 0.9, 196), p(s * n * 0.5, 320), end], 5, d.accent.base, 0.02, 0.02)
  piece(
    d,
    [
      [end[0] - 24, end[1]],
      [end[0] + 24, end[1]],
      [end[0] + 24, end[1] + 62],
      [end[0] - 24, end[1] + 62],
    ],
    tonesOf('#f6f8fa'),
    { width: 2 },
  )
  ink(
    d,
    [
      [end[0] - 20, end[1] + 10],
      [end[0] + 20, end[1] + 10],
    ],
    9,
    d.accent.base,
    0.02,
    0.02,
  )
  piece(
    d,
    [
      [end[0] - 17, end[1] + 22],
      [end[0] - 1, end[1] + 22],
      [end[0] - 1, end[1] + 44],
      [end[0] - 17, end[1] + 44],
    ],
    tonesOf('#9aa8b4'),
    { width: 1.2 },
  )
}
