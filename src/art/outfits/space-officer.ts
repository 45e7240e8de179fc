import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { epaulette, fitted, fitting, shoes, standCollar, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Star-fleet uniform: panelled tunic with light piping, stand collar, rank tab, belt, boots. */
export const spaceOfficer: OutfitDefinition = {
  id: 'space-officer',
  uniform: true,
  label: { zh: '星舰军官制服', en: 'Starship officer' },
  era: 'future',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#dfe5f0', '#22283c', '#5ad0f0'],
    ['#3a4a70', '#22283c', '#5ad0f0'],
    ['#7a2f40', '#2a2230', '#f0b84a'],
    ['#4a5a56', '#262e30', '#6ae0b0'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 8, 1.97, {
      cuff: { tones: d.second, length: 30, shirt: null },
      detail: (_, arm) => {
        ink(
          d,
          [arm.at(0.1, arm.side * -0.5), arm.at(0.6, arm.side * -0.5), arm.at(1, arm.side * -0.5)],
          6,
          d.accent.base,
          0.04,
          0.04,
        )
        ink(d, [arm.at(1.86, -0.95), arm.at(1.88, 0), arm.at(1.86, 0.95)], 5, d.accent.base, 0.02, 0.02)
        ink(d, [arm.at(0.97, -0.96), arm.at(1.0, 0), arm.at(0.97, 0.96)], 2.2, d.main.line, 0.02, 0.02)
      },
    }),
    leg: trousers(d.second, [3, 4, 3], {
      detail: (_, leg) =>
        ink(
          d,
          [leg.at(0.1, leg.side * 0.86), leg.at(1, leg.side * 0.86), leg.at(1.7, leg.side * 0.8)],
          4,
          d.accent.base,
          0.03,
          0.03,
        ),
    }),
    shoe: shoes('boot', '#23222c', d.accent.base, 260),
    skirt: null,
    torso: drawTunic,
    shoulder: (_, side) => epaulette(d, side, d.second, d.accent),
  }),
}

function drawTunic(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w } = fitting(d, 11)
  top(d, main, 652, 10, vNeck(d, 214))
  if (d.front) {
    // Dark middle panel between two lit lines, slid to one side at the top as a wrap-over front.
    const panel = [
      [-w * 0.16, 176],
      [-w * 0.42, 300],
      [-w * 0.4, 430],
      [-w * 0.3, 540],
      [-w * 0.34, 648],
    ] as const
    const other = [
      [w * 0.16, 176],
      [w * 0.5, 300],
      [w * 0.46, 430],
      [w * 0.32, 540],
      [w * 0.36, 648],
    ] as const
    piece(d, [...panel.map(([x, y]) => p(x, y)), ...[...other].reverse().map(([x, y]) => p(x, y))], second, {
      width: 2.2,
    })
    for (const line of [panel, other]) {
      const points = line.map(([x, y]) => p(x * 1.06, y))
      ink(d, points, 9, accent.shadow, 0.02, 0.02)
      ink(d, points, 5, accent.base, 0.02, 0.02)
    }
    ink(d, [p(0, 214), p(3, 400), p(0, 640)], 2, second.line)
    // Rank star.
    const [x, y] = p(-w * 0.64, 300)
    const star = Array.from({ length: 10 }, (_, i) => {
      const a = -Math.PI / 2 + (i / 10) * Math.PI * 2
      const r = i % 2 === 0 ? 15 : 7
      return [x + Math.cos(a) * r, y + Math.sin(a) * r] as const
    })
    piece(d, star, tonesOf('#e8b84a'), { width: 1.8 })
    for (const i of [0, 1, 2])
      piece(
        d,
        [p(w * 0.6, 286 + i * 13), p(w * 0.82, 282 + i * 13), p(w * 0.82, 290 + i * 13), p(w * 0.6, 294 + i * 13)],
        i === 1 ? tonesOf('#e8574a') : accent,
        { width: 1.2 },
      )
  } else {
    piece(d, [b(-w * 0.7, 210), b(0, 196), b(w * 0.7, 210), b(w * 0.4, 330), b(0, 360), b(-w * 0.4, 330)], second, {
      width: 2.2,
    })
    ink(d, [b(0, 366), b(0, 520)], 4, accent.base)
  }
  standCollar(d, second, 26, accent, 10)
  drawBand(d, 524, 560, 14, second)
  if (d.front) {
    const [x, y] = p(0, 542)
    piece(
      d,
      [
        [x - 22, y - 15],
        [x + 22, y - 15],
        [x + 22, y + 15],
        [x - 22, y + 15],
      ],
      accent,
      { width: 2 },
    )
  }
}
