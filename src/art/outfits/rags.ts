import { type Dresser, fold, ink, piece, tonesOf } from './dresser.ts'
import { fitted, fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** A beggar's rags: torn robe of no colour, patches sewn on patches, straw rope, frayed hems, bare feet. */
export const rags: OutfitDefinition = {
  id: 'rags',
  label: { zh: '破衣烂衫', en: 'Rags' },
  era: 'any',
  sex: 'any',
  handsGo: 'nowhere',
  palettes: [
    ['#7d7264', '#5a5348', '#9c8a66'],
    ['#6c6a68', '#54504c', '#8a7a5c'],
    ['#8a7458', '#5c5248', '#a08a64'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 17, 1.34, {
      detail: (_, arm) => {
        patch(d, arm.at(0.6, -0.6), arm.at(0.6, 0.5), arm.at(0.86, 0.6), arm.at(0.88, -0.5))
        fray(
          d,
          Array.from({ length: 9 }, (_, i) => arm.at(1.33, -1 + i * 0.25)),
          24,
        )
      },
    }),
    leg: trousers(d.second, [10, 13, 14], {
      length: 1.62,
      detail: (_, leg) => {
        patch(d, leg.at(0.82, -0.6), leg.at(0.84, 0.5), leg.at(1.08, 0.6), leg.at(1.06, -0.5))
        fray(
          d,
          Array.from({ length: 9 }, (_, i) => leg.at(1.6, -1 + i * 0.25)),
          26,
        )
      },
    }),
    shoe: shoes('bare', d.skin.base),
    skirt: {
      tones: d.main,
      from: 510,
      to: 960,
      flare: 30,
      ease: 16,
      folds: 4,
      hem: null,
      detail: (_, skirt) => {
        patch(d, skirt.at(-0.7, 0.34), skirt.at(-0.28, 0.3), skirt.at(-0.24, 0.62), skirt.at(-0.72, 0.66))
        patch(d, skirt.at(0.34, 0.5), skirt.at(0.66, 0.52), skirt.at(0.7, 0.82), skirt.at(0.36, 0.78))
        // Tears run up from the hem.
        for (const u of [-0.84, -0.44, -0.1, 0.2, 0.52, 0.86])
          piece(
            d,
            [skirt.at(u - 0.07, 1.06), skirt.at(u, 0.74 + 0.16 * Math.abs(Math.sin(u * 9))), skirt.at(u + 0.07, 1.06)],
            tonesOf(d.second.shadow),
            { width: 1.8 },
          )
      },
    },
    torso: drawShirt,
  }),
}

function patch(d: Dresser, ...corners: (readonly [number, number])[]): void {
  const tones = (corners[0]![0] + corners[0]![1]) % 2 > 1 ? d.second : d.accent
  piece(d, corners as [number, number][], tones, { width: 1.8 })
  // Big stitches over the edge.
  corners.forEach(([x, y], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length]!
    for (const t of [0.2, 0.5, 0.8]) {
      const cx = x + (x2 - x) * t
      const cy = y + (y2 - y) * t
      const l = Math.hypot(x2 - x, y2 - y) || 1
      ink(
        d,
        [
          [cx - ((y2 - y) / l) * 6, cy + ((x2 - x) / l) * 6],
          [cx + ((y2 - y) / l) * 6, cy - ((x2 - x) / l) * 6],
        ],
        2,
        d.main.line,
        0.02,
        0.02,
      )
    }
  })
}

function fray(d: Dresser, line: readonly (readonly [number, number])[], long: number): void {
  for (const [i, [x, y]] of line.entries())
    ink(
      d,
      [
        [x, y - 6],
        [x + (i % 2 === 0 ? 3 : -3), y + long * (0.4 + 0.6 * Math.abs(Math.sin(i * 2.3)))],
      ],
      4,
      d.main.deep,
      0.02,
      0.7,
    )
}

function drawShirt(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 14)
  top(d, main, 545, 14, vNeck(d, 330, 14))
  const f = d.front ? p : b
  if (d.front) {
    piece(
      d,
      [p(n + 6, 160), p(n + 22, 172), p(n * 0.9, 262), p(-w * 0.3, 470), p(-w * 0.42, 470), p(n * 0.3, 262)],
      second,
      { width: 2.2 },
    )
    piece(d, [p(-n - 6, 160), p(-n - 22, 172), p(-n * 0.9, 262), p(-6, 330), p(4, 314), p(-n * 0.4, 250)], second, {
      width: 2.2,
    })
  }
  patch(d, f(-w * 0.84, 300), f(-w * 0.4, 286), f(-w * 0.36, 376), f(-w * 0.8, 390))
  patch(d, f(w * 0.34, 400), f(w * 0.78, 408), f(w * 0.74, 490), f(w * 0.36, 482))
  for (const [x, y] of [
    [0.6, 270],
    [-0.5, 450],
  ] as const)
    fold(d, [f(w * x, y), f(w * (x + 0.1), y + 22), f(w * (x - 0.04), y + 40)], 12, tonesOf(main.deep).base)
  drawBand(d, 506, 530, 17, accent)
  if (d.front) {
    const [x, y] = p(-10, 518)
    for (const dx of [-16, 8])
      ink(
        d,
        [
          [x, y],
          [x + dx, y + 50],
          [x + dx * 1.4, y + 120],
        ],
        9,
        accent.base,
        0.02,
        0.3,
      )
  }
}
