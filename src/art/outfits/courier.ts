import { type Dresser, ink, piece, stroke, tonesOf } from './dresser.ts'
import { fitted, fitting, pocket, seam, shoes, standCollar, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Delivery rider: bright zipped jacket with reflecting bands and a company mark, sling bag, trainers. */
export const courier: OutfitDefinition = {
  id: 'courier',
  uniform: true,
  label: { zh: '快递员', en: 'Courier' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#e0a030', '#3a3a44', '#ffffff'],
    ['#3f7fc0', '#33384a', '#ffd24a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 15, 1.95, {
      cuff: { tones: d.second, length: 20, shirt: null },
      detail: (_, arm) => {
        for (const [t, width] of [
          [0.62, 15],
          [0.62, 7],
        ] as const)
          stroke(
            d,
            [arm.at(t, -0.98), arm.at(t + 0.02, 0), arm.at(t, 0.98)],
            width,
            width > 10 ? d.second.base : '#e8edf4',
            false,
          )
      },
    }),
    leg: trousers(d.second, [8, 10, 8]),
    shoe: shoes('sneaker', '#e8e8ee', d.main.base),
    skirt: null,
    torso: drawJacket,
  }),
}

function drawJacket(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w } = fitting(d, 16)
  top(d, second, 300, 6, vNeck(d, 200))
  top(d, main, 670, 15, vNeck(d, 236, 10))
  const f = d.front ? p : b
  piece(d, [f(-w * 1.1, 210), f(-w * 0.4, 182), f(-w * 0.3, 250), f(-w * 1.0, 280)], second, { width: 2 })
  piece(d, [f(w * 1.1, 210), f(w * 0.4, 182), f(w * 0.3, 250), f(w * 1.0, 280)], second, { width: 2 })
  for (const [width, hex] of [
    [20, second.base],
    [10, '#e8edf4'],
  ] as const)
    stroke(d, [f(-w * 1.1, 430), f(-w * 0.5, 440), f(0, 443), f(w * 0.5, 440), f(w * 1.1, 430)], width, hex)
  drawBand(d, 646, 682, 14, second)
  standCollar(d, main, 20, accent, 12)
  // Sling of the bag.
  piece(d, [f(w * 0.74, 190), f(w * 0.58, 184), f(-w * 0.94, 540), f(-w * 0.78, 556)], tonesOf('#2c2c34'), { width: 2 })
  if (!d.front) {
    piece(d, [b(-w * 0.6, 300), b(w * 0.6, 300), b(w * 0.6, 400), b(-w * 0.6, 400)], accent, { width: 2 })
    ink(d, [b(-w * 0.4, 350), b(w * 0.4, 350)], 12, main.base, 0.02, 0.02)
    return
  }
  seam(
    d,
    [
      [0, 240],
      [2, 430],
      [0, 660],
    ],
    second.line,
    4,
    16,
  )
  for (const s of [-1, 1]) pocket(d, s * w * 0.6, 540, w * 0.44, 70, main, true, 17)
  const [x, y] = p(-w * 0.5, 330)
  ctx.fillStyle = accent.base
  ctx.beginPath()
  ctx.arc(x, y, 17, 0, Math.PI * 2)
  ctx.fill()
  ink(
    d,
    [
      [x - 9, y + 3],
      [x, y - 8],
      [x + 9, y + 3],
    ],
    5,
    main.base,
    0.05,
    0.05,
  )
}
