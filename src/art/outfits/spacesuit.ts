import type { Side } from '../body/frame.ts'
import { type Dresser, ink, onBack, piece, tonesOf } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyFolds, drawBand } from './trunk.ts'

/** Pressure suit: bulky white cloth, neck ring, chest console, bearings at arms and knees, life-support pack. */
export const spacesuit: OutfitDefinition = {
  id: 'spacesuit',
  uniform: true,
  label: { zh: '宇航服', en: 'Spacesuit' },
  era: 'future',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#e8eaf0', '#5a6a80', '#f08a3a'],
    ['#c8d0dc', '#39465a', '#4ac0e0'],
    ['#e8dcc8', '#5a4a42', '#d04a4a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 22, 1.95, {
      cuff: { tones: d.second, length: 26, shirt: null },
      glove: d.second,
      detail: (_, arm) => {
        for (const t of [0.42, 0.5])
          ink(
            d,
            [arm.at(t, -1), arm.at(t + 0.03, 0), arm.at(t, 1)],
            t < 0.45 ? 12 : 5,
            t < 0.45 ? d.accent.base : d.main.shadow,
            0.01,
            0.01,
          )
        for (const t of [0.9, 1.08, 1.2])
          ink(d, [arm.at(t > 1 ? t : t, -0.98), arm.at(t + 0.02, 0), arm.at(t, 0.98)], 2.4, d.main.line, 0.02, 0.02)
      },
    }),
    leg: trousers(d.main, [20, 20, 18], {
      detail: (_, leg) => {
        ink(d, [leg.at(0.5, -1), leg.at(0.52, 0), leg.at(0.5, 1)], 12, d.accent.base, 0.01, 0.01)
        for (const t of [0.86, 0.95, 1.06, 1.15])
          ink(d, [leg.at(t, -0.98), leg.at(t + 0.015, 0), leg.at(t, 0.98)], 2.4, d.main.line, 0.02, 0.02)
      },
    }),
    shoe: shoes('boot', d.second.base, '#2a2e38', 130),
    skirt: null,
    torso: drawSuit,
    shoulder: drawBearing,
    behind: drawPack,
  }),
}

function drawPack(d: Dresser): void {
  const { second, main } = d
  const at = (x: number, y: number): readonly [number, number] => {
    const q = d.frame.place(x, y, -130)
    return [q.x, q.y]
  }
  const w = d.frame.size.shoulder.x * 0.92
  piece(
    d,
    [
      at(-w, 196),
      at(-w * 0.9, 178),
      at(w * 0.9, 178),
      at(w, 196),
      at(w, 500),
      at(w * 0.86, 520),
      at(-w * 0.86, 520),
      at(-w, 500),
    ],
    d.frame.cos < 0 ? main : second,
    { width: 3 },
  )
  if (d.frame.cos < 0) {
    piece(d, [at(-w * 0.6, 240), at(w * 0.6, 240), at(w * 0.6, 330), at(-w * 0.6, 330)], second, { width: 2.2 })
    for (const y of [380, 410, 440]) ink(d, [at(-w * 0.6, y), at(w * 0.6, y)], 5, d.main.shadow, 0.02, 0.02)
  }
}

function drawBearing(d: Dresser, side: Side): void {
  const arm = side > 0 ? d.frame.arms.left : d.frame.arms.right
  const { x, y } = arm.shoulder
  const r = d.frame.size.arm.root + 18
  ink(
    d,
    [
      [x - r, y + 20],
      [x, y + 32],
      [x + r, y + 20],
    ],
    7,
    d.second.base,
    0.02,
    0.02,
  )
}

function drawSuit(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w, n } = fitting(d, 26)
  top(d, main, 700, 22, crewNeck(d))
  bodyFolds(d, main, 24, 1.1)
  drawBand(d, 540, 572, 27, second)
  // Neck ring of the helmet.
  const f = d.front ? p : b
  const ring = (y: number, k: number) => [
    f(-(n + 34) * k, y - 10),
    f(-n * 0.8 * k, y + 10),
    f(0, y + 16),
    f(n * 0.8 * k, y + 10),
    f((n + 34) * k, y - 10),
  ]
  ink(d, ring(176, 1.04), 24, second.line, 0.01, 0.01)
  ink(d, ring(175, 1), 18, second.base, 0.01, 0.01)
  ink(d, ring(171, 1), 5, second.light, 0.05, 0.05)
  if (!d.front) {
    ink(d, [onBack(d, 0, 540, 24), onBack(d, 0, 690, 24)], 2.4, main.line)
    return
  }
  piece(
    d,
    [p(-w * 0.6, 300), p(w * 0.6, 300), p(w * 0.66, 318), p(w * 0.6, 430), p(-w * 0.6, 430), p(-w * 0.66, 318)],
    second,
    { width: 2.6 },
  )
  piece(d, [p(-w * 0.48, 318), p(w * 0.1, 318), p(w * 0.1, 366), p(-w * 0.48, 366)], tonesOf('#16323c'), { width: 2 })
  ink(
    d,
    [p(-w * 0.42, 346), p(-w * 0.24, 346), p(-w * 0.18, 328), p(-w * 0.1, 356), p(0, 342), p(w * 0.06, 342)],
    3,
    '#6ff0c0',
    0.05,
    0.05,
  )
  for (const [i, hex] of ['#e8574a', '#f0c04a', '#6ae08a'].entries()) {
    const [x, y] = p(w * (0.22 + i * 0.13), 334)
    ctx.fillStyle = hex
    ctx.beginPath()
    ctx.arc(x, y, 6, 0, Math.PI * 2)
    ctx.fill()
  }
  for (const y of [388, 404]) ink(d, [p(-w * 0.48, y), p(w * 0.48, y)], 4, second.line, 0.02, 0.02)
  for (const s of [-1, 1])
    ink(d, [p(s * w * 0.5, 430), p(s * w * 0.8, 500), p(s * w * 0.86, 600)], 15, second.shadow, 0.02, 0.05)
  piece(d, [p(w * 0.56, 236), p(w * 0.9, 236), p(w * 0.9, 262), p(w * 0.56, 262)], accent, { width: 1.8 })
}
