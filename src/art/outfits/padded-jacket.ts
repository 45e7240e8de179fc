import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, piece } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'

/** Quilted cotton jacket of the north: round and warm, knotted loops down the front, white edge at cuffs and collar. */
export const paddedJacket: OutfitDefinition = {
  id: 'padded-jacket',
  label: { zh: '棉袄', en: 'Padded jacket' },
  era: 'any',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#b0343a', '#3a3f4e', '#f2ead8'],
    ['#4a5a70', '#35323a', '#d8d0c0'],
    ['#5c5446', '#3a3630', '#c8bca4'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 24, 1.9, {
      cuff: { tones: d.accent, length: 18, shirt: null },
      detail: (_, arm) => {
        for (const t of [0.34, 0.66, 1.2, 1.5])
          fold(d, [arm.at(t, -0.96), arm.at(t + 0.04, 0), arm.at(t, 0.96)], 7, d.main.shadow)
      },
    }),
    leg: trousers(d.second, [14, 16, 12]),
    shoe: shoes('cloth', '#2e2a2c', '#e8e2d6'),
    skirt: null,
    torso: drawJacket,
  }),
}

function drawJacket(d: Dresser): void {
  const { main, accent } = d
  const { p, b, w } = fitting(d, 27)
  top(d, main, 700, 26, crewNeck(d))
  standCollar(d, main, 24, accent)
  const f = d.front ? p : b
  // Quilting: soft rows that sink between the wadding.
  for (const y of [300, 392, 484, 576, 660])
    fold(d, [f(-w * 0.98, y), f(-w * 0.5, y + 8), f(0, y + 10), f(w * 0.5, y + 8), f(w * 0.98, y)], 9, main.shadow)
  const hem = [-1, -0.5, 0, 0.5, 1].map((t): Point => f(t * w, 692))
  ink(d, hem, 18, accent.base, 0.01, 0.01)
  if (!d.front) return
  ink(d, [p(0, 196), p(3, 430), p(0, 684)], 3, main.line, 0.02, 0.02)
  for (const y of [236, 340, 440, 540, 640]) {
    const [x, py] = p(0, y)
    for (const s of [-1, 1]) {
      ink(
        d,
        [
          [x, py],
          [x + s * 20, py - 3],
          [x + s * 36, py],
        ],
        8,
        accent.base,
        0.05,
        0.2,
      )
      piece(
        d,
        [
          [x + s * 34, py - 6],
          [x + s * 46, py],
          [x + s * 34, py + 6],
        ],
        accent,
        { width: 1.4, smooth: true },
      )
    }
    d.ctx.fillStyle = accent.light
    d.ctx.beginPath()
    d.ctx.arc(x, py, 6, 0, Math.PI * 2)
    d.ctx.fill()
  }
}
