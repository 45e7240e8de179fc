import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, onBack, piece, tonesOf } from './dresser.ts'
import { buttons, crewNeck, fitted, fitting, pocket, shoes, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Rubber raincoat that stands away from the body: hood on the shoulders, storm flap with press studs, shine, rubber boots. */
export const raincoat: OutfitDefinition = {
  id: 'raincoat',
  label: { zh: '雨衣', en: 'Raincoat' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#f0c02e', '#3f5478', '#e9574a'],
    ['#4f8a9c', '#3a4250', '#f2f2f4'],
    ['#c8443e', '#3a3f4c', '#f6f2ea'],
    ['#5f7a58', '#3f4038', '#d8c27a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 22, 1.9, {
      cuff: { tones: d.main, length: 18, shirt: null },
      detail: (_, arm) => {
        ink(d, [arm.at(0.2, -0.5), arm.at(0.6, -0.5), arm.at(0.9, -0.4)], 8, d.main.light, 0.3, 0.4)
        ink(d, [arm.at(1.15, -0.5), arm.at(1.6, -0.5)], 7, d.main.light, 0.3, 0.4)
      },
    }),
    leg: trousers(d.second, [5, 6, 8]),
    shoe: shoes('boot', d.accent.base, '#2a2a30', 210),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1190,
      flare: 74,
      ease: 34,
      folds: 3,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle
        for (const u of [-0.62, 0.5])
          ink(d, [skirt.at(u, 0.1), skirt.at(u * 1.06, 0.5), skirt.at(u * 1.1, 0.86)], 12, d.main.light, 0.3, 0.4)
        if (d.frame.cos > 0) {
          ink(
            d,
            [skirt.at(m * 0.9 + 0.1, 0), skirt.at(m * 0.9 + 0.12, 0.5), skirt.at(m * 0.9 + 0.1, 1.04)],
            3,
            d.main.line,
            0.02,
            0.02,
          )
          ink(d, [skirt.at(m * 0.9 - 0.06, 0), skirt.at(m * 0.9 - 0.06, 1.04)], 2.2, d.main.deep, 0.02, 0.02)
        }
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.93)),
          2.4,
          d.main.deep,
          0.01,
          0.01,
        )
      },
    },
    torso: drawCoat,
    behind: drawHood,
  }),
}

function drawHood(d: Dresser): void {
  const { main, frame } = d
  const { n } = fitting(d, 0)
  const back = frame.cos < 0
  const at = (x: number, y: number, z: number): Point => {
    const q = frame.place(x, y, z)
    return [q.x, q.y]
  }
  const w = n * 2.3
  const low = back ? 330 : 216
  piece(
    d,
    [
      at(-w, 196, 0),
      at(-w * 0.94, 116, -30),
      at(0, 84, -60),
      at(w * 0.94, 116, -30),
      at(w, 196, 0),
      at(w * 0.7, low - 30, -84),
      at(0, low, -96),
      at(-w * 0.7, low - 30, -84),
    ],
    main,
    { width: 3.2, smooth: true, fill: back ? main.base : main.deep },
  )
  if (back) {
    for (const s of [-1, 1])
      fold(d, [onBack(d, s * w * 0.6, 180, 24), onBack(d, s * 10, 256, 30), onBack(d, 0, 306, 30)], 14, main.shadow)
    ink(d, [at(0, 96, -64), at(0, 220, -92), at(0, low - 6, -98)], 2.4, main.deep)
  }
}

function drawCoat(d: Dresser): void {
  const { main } = d
  const { p, b, w, n } = fitting(d, 30)
  top(d, main, 545, 30, crewNeck(d))
  // A drawn cord gathers it at the waist and hides where the skirts begin.
  drawBand(d, 528, 556, 31, tonesOf(main.shadow))
  if (!d.front) {
    // The cape seam over the back.
    ink(d, [b(-w, 300), b(-w * 0.4, 322), b(0, 326), b(w * 0.4, 322), b(w, 300)], 3, main.line, 0.05, 0.05)
    return
  }
  piece(d, [p(-w * 0.06, 196), p(w * 0.16, 196), p(w * 0.2, 556), p(-w * 0.08, 556)], main, { width: 2.4 })
  buttons(d, w * 0.05, [236, 316, 396, 476, 540], tonesOf('#e8e4da').base, 6.5, 31)
  const far = d.frame.sin >= 0 ? 1 : -1
  for (const side of [far, -far]) {
    piece(
      d,
      [
        p(side * (n + 2), 134),
        p(side * (n + 40), 158),
        p(side * (n + 42), 206),
        p(side * n * 0.9, 238),
        p(side * 3, 244),
        p(side * n * 0.5, 210),
        p(side * n * 0.94, 178),
      ],
      main,
      { width: 2.8, smooth: true },
    )
    fold(d, [p(side * (n + 24), 162), p(side * (n + 22), 204), p(side * n * 0.5, 234)], 9, main.shadow)
    ink(d, [p(side * w * 0.66, 250), p(side * w * 0.72, 330), p(side * w * 0.7, 400)], 12, main.light, 0.3, 0.4)
    pocket(d, side * w * 0.6, 580, w * 0.5, 26, main, false, 36)
  }
}
