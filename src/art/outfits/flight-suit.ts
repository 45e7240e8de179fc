import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { crewNeck, fitted, fitting, pocket, seam, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Pilot's coverall: slanted zips, parachute harness, squadron patches, knee board, laced boots. */
export const flightSuit: OutfitDefinition = {
  id: 'flight-suit',
  uniform: true,
  label: { zh: '飞行服', en: 'Flight suit' },
  era: 'any',
  sex: 'any',
  palettes: [
    ['#dd7a35', '#3a3f4a', '#e8e2d0'],
    ['#5a6a58', '#333a36', '#d8b05a'],
    ['#4a5670', '#262c3a', '#6ac8f0'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 11, 1.95, {
      cuff: { tones: d.main, length: 20, shirt: null },
      detail: (_, arm) => {
        const s = arm.side
        piece(
          d,
          [
            arm.at(0.24, s * -0.6),
            arm.at(0.24, s * 0.6),
            arm.at(0.42, s * 0.6),
            arm.at(0.5, 0),
            arm.at(0.42, s * -0.6),
          ],
          d.second,
          { width: 2 },
        )
        ink(d, [arm.at(0.31, -0.4), arm.at(0.36, 0), arm.at(0.31, 0.4)], 5, d.accent.base, 0.05, 0.05)
        piece(d, [arm.at(1.2, s * 0.1), arm.at(1.2, s * 0.8), arm.at(1.46, s * 0.8), arm.at(1.46, s * 0.1)], d.main, {
          width: 2,
        })
      },
    }),
    leg: trousers(d.main, [8, 10, 6], {
      detail: (_, leg) => {
        piece(d, [leg.at(0.6, -0.6), leg.at(0.6, 0.6), leg.at(0.84, 0.6), leg.at(0.84, -0.6)], d.second, { width: 2.2 })
        ink(d, [leg.at(0.64, -0.4), leg.at(0.8, -0.4)], 3, d.accent.base)
        ink(d, [leg.at(1.3, leg.side * 0.8), leg.at(1.8, leg.side * 0.7)], 3, d.main.line, 0.02, 0.02)
        for (const t of [0.3, 0.36])
          ink(d, [leg.at(t, -1), leg.at(t + 0.02, 0), leg.at(t, 1)], 9, d.second.base, 0.02, 0.02)
      },
    }),
    shoe: shoes('boot', '#2e2a2e', '#17161a', 170),
    skirt: null,
    torso: drawSuit,
  }),
}

function drawSuit(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 15)
  top(d, main, 700, 12, crewNeck(d))
  standCollar(d, main, 20, second, 5)
  seam(
    d,
    [
      [0, 196],
      [2, 420],
      [0, 690],
    ],
    main.line,
    4,
    13,
  )
  seam(
    d,
    [
      [0, 196],
      [2, 420],
      [0, 690],
    ],
    '#d0d4da',
    1.6,
    13,
  )
  for (const s of [-1, 1])
    seam(
      d,
      [
        [s * w * 0.26, 420],
        [s * w * 0.6, 372],
      ],
      main.line,
      4,
      13,
    )
  const f = d.front ? p : b
  // Harness: down from the shoulders, joined by a chest strap, round the waist.
  for (const s of [-1, 1]) {
    piece(
      d,
      [
        f(s * (n + 14), 172),
        f(s * (n + 34), 180),
        f(s * w * 0.6, 330),
        f(s * w * 0.56, 560),
        f(s * w * 0.4, 560),
        f(s * w * 0.42, 330),
      ],
      second,
      { width: 2.2 },
    )
    ink(d, [f(s * w * 0.5, 250), f(s * w * 0.5, 262)], 22, accent.base, 0.02, 0.02)
  }
  piece(d, [f(-w * 0.6, 320), f(w * 0.6, 320), f(w * 0.6, 344), f(-w * 0.6, 344)], second, { width: 2 })
  if (d.front) {
    const [x, y] = p(0, 332)
    piece(
      d,
      [
        [x - 20, y - 16],
        [x + 20, y - 16],
        [x + 20, y + 16],
        [x - 20, y + 16],
      ],
      tonesOf('#b8bcc6'),
      { width: 2 },
    )
    piece(d, [p(w * 0.62, 262), p(w * 0.9, 256), p(w * 0.9, 290), p(w * 0.62, 296)], accent, { width: 1.8 })
    ink(d, [p(w * 0.66, 280), p(w * 0.76, 268), p(w * 0.86, 276)], 4, second.base)
    pocket(d, -w * 0.5, 420, w * 0.34, 66, main, true, 14)
  } else ink(d, [b(-w * 0.5, 560), b(0, 470), b(w * 0.5, 560)], 16, second.base, 0.02, 0.02)
  drawBand(d, 548, 584, 16, second)
}
