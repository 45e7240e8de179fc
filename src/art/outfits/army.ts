import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Field uniform: blotched jacket and trousers, plate carrier with pouches, belt, laced boots. */
export const army: OutfitDefinition = {
  id: 'army',
  uniform: true,
  label: { zh: '作战服', en: 'Field uniform' },
  era: 'modern',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#5c6648', '#3f4636', '#8a7a4a'],
    ['#6c6a54', '#4a4a3c', '#9a3a3a'],
    ['#4c5a62', '#363f46', '#a89a5a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 13, 1.95, {
      cuff: { tones: d.main, length: 18, shirt: null },
      glove: tonesOf('#3a3834'),
      detail: (_, arm) => {
        for (const [t, u] of [
          [0.3, 0.3],
          [0.6, -0.4],
          [1.3, 0.2],
          [1.6, -0.4],
        ] as const)
          blotch(d, arm.at(t, u), 15)
        piece(
          d,
          [
            arm.at(0.3, arm.side * -0.9),
            arm.at(0.3, arm.side * -0.2),
            arm.at(0.46, arm.side * -0.2),
            arm.at(0.46, arm.side * -0.9),
          ],
          tonesOf('#c8352e'),
          { width: 1.6 },
        )
      },
    }),
    leg: trousers(d.main, [9, 11, 6], {
      detail: (_, leg) => {
        for (const [t, u] of [
          [0.35, -0.3],
          [0.65, 0.4],
          [0.9, -0.5],
          [1.25, 0.2],
          [1.5, -0.3],
        ] as const)
          blotch(d, leg.at(t, u), 22)
        piece(
          d,
          [
            leg.at(0.6, leg.side * 0.3),
            leg.at(0.6, leg.side * 1.02),
            leg.at(0.88, leg.side * 1.04),
            leg.at(0.88, leg.side * 0.28),
          ],
          d.main,
          { width: 2.2 },
        )
      },
    }),
    shoe: shoes('boot', '#3a322c', '#1c1816', 170),
    skirt: null,
    torso: drawJacket,
  }),
}

function blotch(d: Dresser, [x, y]: readonly [number, number], r: number): void {
  const { ctx } = d
  ctx.fillStyle = d.second.base
  ctx.beginPath()
  ctx.ellipse(x, y, r, r * 0.55, 0.5, 0, Math.PI * 2)
  ctx.ellipse(x + r * 0.6, y + r * 0.5, r * 0.6, r * 0.4, -0.4, 0, Math.PI * 2)
  ctx.fill()
}

function drawJacket(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w } = fitting(d, 17)
  top(d, main, 690, 13, vNeck(d, 214))
  const f = d.front ? p : b
  for (const [x, y] of [
    [-0.8, 250],
    [0.75, 300],
    [-0.6, 600],
    [0.3, 650],
    [0.85, 560],
    [-0.9, 420],
  ] as const)
    blotch(d, f(x * w, y), 22)
  turnedCollar(d, main, 216, 16, 14)
  seam(
    d,
    [
      [0, 220],
      [2, 400],
      [0, 680],
    ],
    main.line,
    2.2,
    14,
  )
  // Plate carrier.
  piece(
    d,
    [
      f(-w * 0.66, 262),
      f(-w * 0.3, 284),
      f(w * 0.3, 284),
      f(w * 0.66, 262),
      f(w * 0.9, 330),
      f(w * 0.92, 512),
      f(0, 524),
      f(-w * 0.92, 512),
      f(-w * 0.9, 330),
    ],
    second,
    { width: 2.8 },
  )
  for (const s of [-1, 1])
    piece(d, [f(s * w * 0.34, 286), f(s * w * 0.64, 262), f(s * w * 0.62, 178), f(s * w * 0.4, 172)], second, {
      width: 2.4,
    })
  for (const y of [320, 346, 372]) ink(d, [f(-w * 0.8, y), f(0, y + 5), f(w * 0.8, y)], 5, second.shadow, 0.02, 0.02)
  for (const i of [-1, 0, 1]) pocket(d, i * w * 0.54, 412, w * 0.46, 84, second, true, 21)
  if (d.front)
    piece(d, [p(-w * 0.66, 292), p(-w * 0.3, 300), p(-w * 0.3, 316), p(-w * 0.66, 308)], accent, { width: 1.6 })
  drawBand(d, 548, 584, 18, tonesOf('#4a4034'))
}
