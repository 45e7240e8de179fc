import { type Dresser, piece, stroke } from './dresser.ts'
import { bareLegs, buttons, fitted, fitting, pocket, shoes, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawShirtFront } from './shirt-front.ts'
import { bodyFolds, drawTrunk } from './trunk.ts'

/** School blazer with piping and crest, tie or bow; pleated skirt or trousers. */
export const schoolUniform: OutfitDefinition = {
  id: 'school-uniform',
  uniform: true,
  label: { zh: '校服', en: 'School uniform' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#34456e', '#f6f6fa', '#b8324a'],
    ['#3d5f54', '#f8f8f4', '#c9a24a'],
    ['#5c3a4a', '#f8f4f4', '#4a6aa0'],
  ],
  cut: (d) => {
    const girl = d.frame.size.female
    return {
      sleeve: fitted(d.main, 8, 1.95, { cuff: { tones: d.main, length: 8, shirt: d.second } }),
      leg: girl ? bareLegs(d) : trousers(d.main, [6, 8, 13], { crease: true }),
      shoe: girl ? shoes('shoe', '#4a3028') : shoes('sneaker', '#f2f2f4', '#d8dae2'),
      skirt: girl
        ? {
            tones: d.main,
            from: 510,
            to: 1010,
            flare: 78,
            ease: 10,
            folds: 11,
            hem: null,
            detail: (_, skirt) => {
              for (const t of [0.86, 0.92])
                stroke(
                  d,
                  [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, t)),
                  5,
                  t < 0.9 ? d.second.base : d.accent.base,
                )
            },
          }
        : null,
      torso: drawBlazer,
    }
  },
}

function drawBlazer(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w, n } = fitting(d, 13)
  const girl = d.frame.size.female
  drawShirtFront(d, { shirt: second, tie: girl ? null : accent, to: 520 })
  drawTrunk(d, {
    to: girl ? 690 : 740,
    ease: () => 11,
    neck: [
      [-n - 12, 160],
      [-n * 1.1, 250],
      [-n * 0.8, 380],
      [0, 460],
      [n * 0.8, 380],
      [n * 1.1, 250],
      [n + 12, 160],
    ],
    tones: main,
  })
  bodyFolds(d, main, 11, 0.8)
  drawLapels(d, main, 460, 0.9)
  if (!d.front) return
  for (const s of [-1, 1])
    stroke(d, [p(s * w * 0.64, 266), p(s * w * 0.54, 330), p(s * w * 0.32, 404), p(s * 5, 462)], 3, second.base)
  stroke(d, [p(4, 464), p(8, 580), p(16, girl ? 684 : 734)], 3, second.base)
  buttons(d, 16, [486, 560, 630], '#d9b45a', 6, 13)
  for (const s of [-1, 1]) pocket(d, s * w * 0.56, 600, w * 0.44, 22, main, false, 12)
  const [x, y] = p(w * 0.64, 338)
  piece(
    d,
    [
      [x - 17, y - 18],
      [x + 17, y - 18],
      [x + 16, y + 6],
      [x, y + 22],
      [x - 16, y + 6],
    ],
    accent,
    { width: 1.8 },
  )
  piece(
    d,
    [
      [x - 6, y - 8],
      [x + 6, y - 8],
      [x, y + 8],
    ],
    second,
    { width: 0 },
  )
  if (girl) {
    const [bx, by] = p(0, 226)
    for (const s of [-1, 1])
      piece(
        d,
        [
          [bx, by],
          [bx + s * 30, by - 14],
          [bx + s * 34, by + 14],
        ],
        accent,
        { width: 2 },
      )
    piece(
      d,
      [
        [bx - 8, by - 8],
        [bx + 8, by - 8],
        [bx + 8, by + 8],
        [bx - 8, by + 8],
      ],
      accent,
      { width: 2 },
    )
  }
}
