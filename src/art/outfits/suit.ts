import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, lineWidth, onBack, onFront, piece, tonesOf } from './dresser.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawShirtFront } from './shirt-front.ts'
import { bodyFolds, bodyY, drawTrunk } from './trunk.ts'

/** Business suit: two-button jacket with notched lapels, shirt and tie, trousers with a crease. */
export const suit: OutfitDefinition = {
  id: 'suit',
  label: { zh: '西装', en: 'Suit' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#262b40', '#f4f3f7', '#8d2336'],
    ['#3b3634', '#f2eee6', '#5a1f2b'],
    ['#4a4f5c', '#e9eef7', '#22304f'],
    ['#e6e2dc', '#2b2a33', '#b58a3c'],
  ],
  cut: (d) => ({
    sleeve: {
      kind: 'fitted',
      tones: d.main,
      length: 1.97,
      ease: 8,
      cuff: { tones: d.main, length: 5, shirt: d.second },
      glove: null,
      detail: (_, arm) => {
        for (const t of [1.86, 1.9, 1.94]) {
          const [x, y] = arm.at(t, arm.side * (d.frame.cos >= 0 ? 0.62 : -0.62))
          d.ctx.fillStyle = d.main.line
          d.ctx.beginPath()
          d.ctx.arc(x, y, 2.6, 0, Math.PI * 2)
          d.ctx.fill()
        }
      },
    },
    leg: { kind: 'trousers', tones: d.main, ease: [6, 8, 15], length: 2, crease: true },
    shoe: { kind: d.frame.size.female ? 'heel' : 'shoe', tones: tonesOf('#29242a'), sole: '#17141a', shaft: 0 },
    skirt: null,
    torso: drawJacket,
  }),
}

function drawJacket(d: Dresser): void {
  const { ctx, main } = d
  const { size } = d.frame
  const female = size.female
  const y = (v: number) => bodyY(d, v)
  const ease = (at: number) => (at < y(240) ? 8 : at < y(400) ? 9 : female ? 11 : 15)
  const n = size.neck.half
  const hem = female ? 735 : 800
  drawShirtFront(d, { shirt: d.second, tie: female ? null : d.accent, to: 520 })
  const button = female ? 500 : 505
  // The jacket is open from the collar to its first button: its front edges are its neckline.
  drawTrunk(d, {
    to: hem,
    ease,
    neck: [
      [-n - 12, 160],
      [-n * 1.15, y(240)],
      [-n * 0.75, y(380)],
      [0, y(button)],
      [n * 0.75, y(380)],
      [n * 1.15, y(240)],
      [n + 12, 160],
    ],
    tones: main,
  })
  bodyFolds(d, main, 10)
  if (d.front) {
    const p = (x: number, at: number): Point => onFront(d, x, y(at), ease(y(at)) + 2)
    const w = size.shoulder.x
    drawLapels(d, main, button)
    // Front edge, buttons, pockets.
    ink(d, [p(2, button), p(4, 600), p(female ? 16 : 22, hem - 6)], 2.6, main.line, 0.02, 0.2)
    for (const at of [button + 6, button + 78]) {
      const [bx, by] = p(7, at)
      ctx.fillStyle = main.line
      ctx.beginPath()
      ctx.arc(bx, by, 6, 0, Math.PI * 2)
      ctx.fill()
      ctx.fillStyle = main.light
      ctx.beginPath()
      ctx.arc(bx - 1.5, by - 1.5, 2, 0, Math.PI * 2)
      ctx.fill()
    }
    for (const side of [-1, 1]) {
      const at = female ? 640 : 668
      piece(
        d,
        [
          p(side * w * 0.28, at + 4),
          p(side * w * 0.74, at - 6),
          p(side * w * 0.75, at + 16),
          p(side * w * 0.28, at + 26),
        ],
        main,
        { width: 2 },
      )
    }
    piece(d, [p(w * 0.46, 352), p(w * 0.82, 344), p(w * 0.82, 358), p(w * 0.46, 366)], main, { width: 1.8 })
    piece(d, [p(w * 0.5, 353), p(w * 0.54, 334), p(w * 0.62, 344), p(w * 0.68, 330), p(w * 0.77, 346)], d.second, {
      width: 1.4,
    })
  } else {
    // Collar from behind, centre seam and vent.
    const b = (x: number, at: number): Point => onBack(d, x, y(at), 10)
    piece(
      d,
      [
        b(-n - 16, 170),
        b(-n * 0.6, 150),
        b(0, 146),
        b(n * 0.6, 150),
        b(n + 16, 170),
        b(n * 0.5, 190),
        b(0, 196),
        b(-n * 0.5, 190),
      ],
      main,
      { width: 2.6, smooth: true },
    )
    ink(d, [b(0, 640), b(0, hem)], 3, main.line, 0.05, 0.05)
  }
  void lineWidth
}
