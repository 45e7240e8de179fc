import type { Side } from '../body/frame.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { buttons, epaulette, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Security guard: pale shirt with dark straps, tie, big shield on the sleeve, duty belt with radio and torch. */
export const security: OutfitDefinition = {
  id: 'security',
  uniform: true,
  label: { zh: '保安服', en: 'Security guard' },
  era: 'modern',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#aebfd0', '#2c3446', '#d8b85a'],
    ['#4c5566', '#262b36', '#c8ccd4'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 10, 1.95, {
      cuff: { tones: d.main, length: 20, shirt: null },
      detail: (_, arm) => {
        const s = arm.side
        piece(
          d,
          [
            arm.at(0.26, s * -0.5),
            arm.at(0.26, s * 0.5),
            arm.at(0.44, s * 0.5),
            arm.at(0.54, 0),
            arm.at(0.44, s * -0.5),
          ],
          d.second,
          { width: 2 },
        )
        ink(d, [arm.at(0.32, -0.3), arm.at(0.32, 0.3)], 5, d.accent.base, 0.02, 0.02)
        ink(d, [arm.at(0.4, -0.26), arm.at(0.4, 0.26)], 4, d.accent.base, 0.02, 0.02)
      },
    }),
    leg: trousers(d.second, [7, 9, 13], { crease: true }),
    shoe: shoes('shoe', '#22202a'),
    skirt: null,
    torso: drawShirt,
    shoulder: (_, side: Side) => epaulette(d, side, d.second, d.accent),
  }),
}

function drawShirt(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w } = fitting(d, 11)
  top(d, main, 560, 11, vNeck(d, 226))
  seam(
    d,
    [
      [0, 230],
      [2, 400],
      [0, 548],
    ],
    main.deep,
    2.2,
    11,
  )
  for (const s of [-1, 1]) pocket(d, s * w * 0.5, 312, w * 0.42, 70, main, true, 11)
  buttons(d, 0, [470, 520], main.light, 3.4, 11)
  turnedCollar(d, main, 226, 14, 10)
  if (d.front) {
    piece(d, [p(-10, 206), p(10, 206), p(15, 232), p(20, 430), p(0, 462), p(-20, 430), p(-15, 232)], second, {
      width: 2.2,
    })
    ink(d, [p(-16, 380), p(16, 376)], 5, accent.base, 0.02, 0.02)
    const [x, y] = p(w * 0.5, 290)
    piece(
      d,
      [
        [x - 15, y - 14],
        [x, y - 20],
        [x + 15, y - 14],
        [x + 12, y + 8],
        [x, y + 18],
        [x - 12, y + 8],
      ],
      accent,
      { width: 2 },
    )
    piece(d, [p(-w * 0.66, 288), p(-w * 0.34, 288), p(-w * 0.34, 302), p(-w * 0.66, 302)], second, { width: 1.6 })
  }
  drawBand(d, 536, 576, 15, tonesOf('#24222a'))
  const f = d.front ? p : fitting(d, 14).b
  const [bx, by] = f(0, 556)
  if (d.front)
    piece(
      d,
      [
        [bx - 17, by - 15],
        [bx + 17, by - 15],
        [bx + 17, by + 15],
        [bx - 17, by + 15],
      ],
      tonesOf('#b8bcc6'),
      { width: 1.8 },
    )
  // Radio on the hip, its aerial up.
  piece(d, [f(-w * 0.86, 520), f(-w * 0.62, 520), f(-w * 0.62, 620), f(-w * 0.86, 620)], tonesOf('#2b2b32'), {
    width: 2.2,
  })
  ink(d, [f(-w * 0.8, 522), f(-w * 0.8, 456)], 6, '#2b2b32', 0.02, 0.02)
}
