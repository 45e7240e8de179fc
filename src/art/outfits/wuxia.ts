import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Swordsman's or -woman's working dress: crossed tunic to the thigh, laced bracers, broad belt, trousers in boots, a strap for the blade. */
export const wuxia: OutfitDefinition = {
  id: 'wuxia',
  label: { zh: '侠客劲装', en: 'Wuxia tunic' },
  era: 'period',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#3f7f86', '#2b3540', '#c8a060'],
    ['#6a2f38', '#2c2a32', '#c9a45a'],
    ['#4f5a6a', '#2a2e38', '#b8bcc8'],
    ['#5a6a48', '#332f2a', '#c8a868'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 12, 1.97, {
      detail: (_, arm) => {
        const leather = tonesOf(d.second.base)
        piece(d, [arm.at(1.36, -1.06), arm.at(1.36, 1.06), arm.at(1.96, 1.12), arm.at(1.96, -1.12)], leather, {
          width: 2.4,
        })
        for (let i = 0; i < 4; i++) {
          ink(d, [arm.at(1.42 + i * 0.13, -0.9), arm.at(1.52 + i * 0.13, 0.9)], 4, d.accent.base, 0.02, 0.02)
          ink(d, [arm.at(1.52 + i * 0.13, -0.9), arm.at(1.42 + i * 0.13, 0.9)], 4, d.accent.base, 0.02, 0.02)
        }
      },
    }),
    leg: trousers(d.second, [10, 13, 4]),
    shoe: shoes('boot', '#2e2628', '#1d1a20', 240),
    skirt: {
      tones: d.main,
      from: 520,
      to: d.frame.size.female ? 1080 : 960,
      flare: 46,
      ease: 14,
      folds: 4,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle * 0.9
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.95)),
          12,
          d.accent.base,
          0.01,
          0.01,
        )
        if (d.frame.cos > 0)
          piece(d, [skirt.at(m + 0.1, 0.04), skirt.at(m - 0.06, 1.06), skirt.at(m + 0.34, 1.06)], d.second, {
            width: 2.4,
            fill: d.second.shadow,
          })
      },
    },
    torso: drawTunic,
    over: drawBelt,
  }),
}

function drawTunic(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 14)
  top(d, main, 560, 11, vNeck(d, 300))
  drawCrossedCollar(d, { collar: second, inner: tonesOf('#f4efe6'), trim: accent, meet: 490, width: 26 })
  const f = d.front ? p : b
  // The strap that carries the scabbard on the back.
  const strap = tonesOf('#4a3528')
  const [x0, x1] = d.front ? [n + 20, -w * 0.82] : [n + 20, -w * 0.82]
  piece(d, [f(x0 - 12, 176), f(x0 + 14, 180), f(x1 + 14, 486), f(x1 - 10, 462)], strap, { width: 2.2 })
  if (d.front)
    piece(d, [f(w * 0.06 - 16, 300), f(w * 0.06 + 16, 316), f(w * 0.06 + 6, 346), f(w * 0.06 - 26, 330)], accent, {
      width: 1.8,
    })
  drawBand(d, 480, 556, 15, second)
  for (const y of [488, 548]) {
    const row = [-1, -0.5, 0, 0.5, 1].map((t) => f(t * w, y))
    ink(d, row, 5, accent.base, 0.01, 0.01)
  }
}

function drawBelt(d: Dresser): void {
  if (!d.front) return
  const { p, w } = fitting(d, 17)
  const sway = d.frame.pose.clothSway * 24
  const [x, y] = p(w * 0.3, 552)
  for (const [dx, l] of [
    [-14, 230],
    [16, 190],
  ] as const)
    piece(
      d,
      [
        [x - 8, y],
        [x + 10, y],
        [x + dx + 14 + sway, y + l],
        [x + dx - 12 + sway, y + l + 10],
      ],
      d.accent,
      { width: 2 },
    )
  const [bx, by] = p(0, 518)
  piece(
    d,
    [
      [bx - 24, by - 22],
      [bx, by - 28],
      [bx + 24, by - 22],
      [bx + 24, by + 22],
      [bx, by + 28],
      [bx - 24, by + 22],
    ],
    d.accent,
    { width: 2.2 },
  )
  ink(
    d,
    [
      [bx - 10, by - 8],
      [bx, by + 8],
      [bx + 10, by - 8],
    ],
    4,
    d.accent.deep,
    0.05,
    0.05,
  )
}
