import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Site overalls: zipped jacket and trousers of one cloth with reflecting bands, breast pockets, tool belt, heavy boots. */
export const workwear: OutfitDefinition = {
  id: 'workwear',
  uniform: true,
  label: { zh: '工装', en: 'Work overalls' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#dd7a35', '#2f3a52', '#e8ecc8'],
    ['#4a6488', '#3a3f4c', '#e4e8d0'],
    ['#6a6f62', '#3f3c38', '#e8d890'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 15, 1.95, {
      cuff: { tones: d.second, length: 22, shirt: null },
      detail: (_, arm) =>
        band(
          d,
          (u) => arm.at(0.62, u),
          (u) => arm.at(0.76, u),
        ),
    }),
    leg: trousers(d.main, [12, 14, 16], {
      detail: (_, leg) => {
        band(
          d,
          (u) => leg.at(1.34, u),
          (u) => leg.at(1.44, u),
        )
        piece(
          d,
          [leg.at(0.5, leg.side * 0.3), leg.at(0.5, leg.side), leg.at(0.76, leg.side), leg.at(0.76, leg.side * 0.28)],
          d.main,
          { width: 2.2 },
        )
        piece(d, [leg.at(0.9, -0.7), leg.at(0.9, 0.7), leg.at(1.12, 0.7), leg.at(1.12, -0.7)], tonesOf(d.main.shadow), {
          width: 2,
        })
      },
    }),
    shoe: shoes('boot', '#5a4634', '#1c1816', 110),
    skirt: null,
    torso: drawJacket,
  }),
}

function band(
  d: Dresser,
  a: (u: number) => readonly [number, number],
  b: (u: number) => readonly [number, number],
): void {
  piece(d, [a(-1.02), a(0), a(1.02), b(1.02), b(0), b(-1.02)] as [number, number][], d.accent, { width: 1.8 })
  ink(d, [a(-0.9), b(-0.5)] as [number, number][], 3, d.accent.light, 0.1, 0.1)
}

function drawJacket(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w } = fitting(d, 15)
  top(d, tonesOf('#d8d4cc'), 300, 6, vNeck(d, 236))
  top(d, main, 640, 15, vNeck(d, 262, 10))
  const f = d.front ? p : b
  for (const y of [390, 446])
    piece(
      d,
      [
        f(-w * 1.02, y),
        f(-w * 0.5, y + 6),
        f(0, y + 8),
        f(w * 0.5, y + 6),
        f(w * 1.02, y),
        f(w * 1.02, y + 24),
        f(w * 0.5, y + 30),
        f(0, y + 32),
        f(-w * 0.5, y + 30),
        f(-w * 1.02, y + 24),
      ],
      accent,
      { width: 1.8 },
    )
  for (const s of [-1, 1]) {
    const x = s * w * 0.56
    piece(d, [f(x - 11, 200), f(x + 11, 200), f(x + 11, 392), f(x - 11, 392)], accent, { width: 1.8 })
    pocket(d, s * w * 0.5, 320, w * 0.4, 60, main, true, 17)
  }
  seam(
    d,
    [
      [0, 262],
      [2, 430],
      [0, 634],
    ],
    main.line,
    3.4,
    16,
  )
  seam(
    d,
    [
      [0, 262],
      [2, 430],
      [0, 634],
    ],
    '#c8ccd2',
    1.4,
    16,
  )
  turnedCollar(d, second, 258, 18, 14)
  drawBand(d, 560, 602, 19, tonesOf('#4a3a2c'))
  for (const [x, wd, h] of [
    [-0.74, 0.3, 96],
    [0.62, 0.26, 70],
  ] as const) {
    const y = 588
    piece(
      d,
      [f((x - wd / 2) * w, y), f((x + wd / 2) * w, y), f((x + wd / 2) * w, y + h), f((x - wd / 2) * w, y + h)],
      tonesOf('#5c4a38'),
      { width: 2.2 },
    )
  }
  if (d.front) ink(d, [p(-w * 0.74, 560), p(-w * 0.72, 512)], 9, '#8a8f9a', 0.05, 0.05)
}
