import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { bareLegs, buttons, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Nurse's dress: slant closing, small collar, short sleeves with a band, fob watch. */
export const nurse: OutfitDefinition = {
  id: 'nurse',
  uniform: true,
  label: { zh: '护士服', en: "Nurse's uniform" },
  era: 'modern',
  sex: 'any',
  handsGo: 'nowhere',
  palettes: [
    ['#eaf1f8', '#ffffff', '#5a90c4'],
    ['#f4dfe6', '#ffffff', '#d0708c'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 11, 0.82, { cuff: { tones: d.second, length: 20, shirt: null } }),
    leg: d.frame.size.female ? bareLegs(d) : trousers(d.main, [9, 11, 14]),
    shoe: shoes('cloth', '#f4f4f6', '#d8dae2'),
    skirt: d.frame.size.female
      ? { tones: d.main, from: 510, to: 1130, flare: 38, ease: 11, folds: 4, hem: null }
      : null,
    torso: drawTop,
  }),
}

function drawTop(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, w } = fitting(d, 10)
  top(d, main, d.frame.size.female ? 540 : 680, 10, vNeck(d, 214))
  seam(
    d,
    [
      [0, 216],
      [w * 0.44, 262],
      [w * 0.5, 400],
      [w * 0.46, 536],
    ],
    main.line,
    2.4,
    10,
  )
  buttons(d, w * 0.36, [290, 360, 430, 500], accent.light, 4.5, 10)
  turnedCollar(d, second, 214, 12)
  pocket(d, -w * 0.5, 340, w * 0.4, 64, main, false, 11)
  drawBand(d, 508, 538, 12, second)
  if (!d.front) return
  const [x, y] = p(-w * 0.5, 330)
  ink(
    d,
    [
      [x, y - 18],
      [x, y + 10],
    ],
    4,
    accent.base,
    0.02,
    0.02,
  )
  for (const [r, hex] of [
    [13, accent.base],
    [10, '#ffffff'],
  ] as const) {
    ctx.fillStyle = hex
    ctx.beginPath()
    ctx.arc(x, y + 18, r, 0, Math.PI * 2)
    ctx.fill()
  }
  ink(
    d,
    [
      [x, y + 10],
      [x, y + 18],
      [x + 5, y + 20],
    ],
    2,
    '#2f2f38',
    0.02,
    0.02,
  )
  piece(d, [p(-w * 0.68, 300), p(-w * 0.32, 300), p(-w * 0.32, 318), p(-w * 0.68, 318)], tonesOf('#ffffff'), {
    width: 1.5,
  })
  ink(d, [p(-w * 0.64, 309), p(-w * 0.38, 309)], 4, accent.base, 0.02, 0.02)
}
