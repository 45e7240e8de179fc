import type { Point } from '../ink/ink.ts'
import { drawCrossedCollar } from './crossed-collar.ts'
import { type Dresser, fold, ink, piece, tonesOf } from './dresser.ts'
import { fitting, shoes, top, trousers, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'

/** Buddhist monk: robe with loose sleeves, patched mantle over the left shoulder fastened with a ring, prayer beads. */
export const monkRobe: OutfitDefinition = {
  id: 'monk-robe',
  uniform: true,
  label: { zh: '僧袍', en: "Monk's robe" },
  era: 'period',
  sex: 'any',
  handsGo: 'sleeves',
  palettes: [
    ['#c9973e', '#8e2f2c', '#e6c86a'],
    ['#8f8d88', '#6a3f34', '#c8a860'],
    ['#b8a080', '#7c4a30', '#e0c07a'],
  ],
  cut: (d) => ({
    sleeve: { kind: 'wide', tones: d.main, length: 2, ease: 96, cuff: null, glove: null },
    leg: trousers(tonesOf('#d8d2c4'), [8, 10, 4]),
    shoe: shoes('cloth', '#6a6258', '#e8e4dc'),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1590,
      flare: 46,
      ease: 16,
      folds: 6,
      hem: null,
      detail: (_, skirt) => {
        // The mantle goes on over the skirt on the picture's side of the left shoulder.
        const m = skirt.middle
        const s = d.frame.cos >= 0 ? 1 : -1
        const edge = [skirt.at(m - s * 0.3, 0), skirt.at(m - s * 0.42, 0.4), skirt.at(m - s * 0.3, 0.72)]
        piece(d, [...edge, skirt.at(s * 1.1, 0.78), skirt.at(s * 1.1, 0)], d.second, { width: 2.6 })
        for (const t of [0.16, 0.4, 0.6])
          ink(d, [skirt.at(m - s * 0.4, t), skirt.at(s * 0.4, t + 0.03), skirt.at(s, t)], 5, d.accent.base, 0.02, 0.02)
        for (const u of [0.1, 0.5])
          ink(d, [skirt.at(s * u, 0), skirt.at(s * u * 1.1, 0.74)], 5, d.accent.base, 0.02, 0.02)
      },
    },
    torso: drawRobe,
    over: drawBeads,
  }),
}

function drawRobe(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 15)
  top(d, main, 540, 13, vNeck(d, 300))
  drawCrossedCollar(d, { collar: tonesOf(main.shadow), inner: tonesOf('#f2ead8'), trim: null, meet: 510, width: 26 })
  const f = d.front ? p : b
  // Over the character's left shoulder, under the right arm.
  const upper: Point[] = [f(n + 24, 172), f(w * 0.1, 300), f(-w * 0.44, 400), f(-w * 0.96, 470)]
  piece(d, [...upper, f(-w * 0.98, 548), f(0, 560), f(w * 1.02, 548), f(w * 1.04, 330), f(w * 0.98, 206)], second, {
    width: 2.8,
  })
  ink(d, upper, 9, accent.base, 0.02, 0.02)
  for (const t of [0.32, 0.68]) {
    ink(
      d,
      [f(w * (0.9 * t + 0.2), 200 + 60 * t), f(w * (0.5 * t + 0.1), 380), f(w * (0.6 * t - 0.1), 550)],
      5,
      accent.base,
      0.02,
      0.02,
    )
    ink(
      d,
      [f(-w * 0.9 * (1 - t) + w * 0.1, 480 - 200 * t + 60), f(w * 0.4, 400 - 120 * t + 60), f(w, 380 - 120 * t + 60)],
      5,
      accent.base,
      0.02,
      0.02,
    )
  }
  fold(d, [f(w * 0.8, 230), f(w * 0.3, 360), f(-w * 0.3, 480)], 13, second.shadow)
  if (d.front) {
    const [x, y] = p(w * 0.34, 262)
    d.ctx.strokeStyle = accent.base
    d.ctx.lineWidth = 7
    d.ctx.beginPath()
    d.ctx.arc(x, y, 17, 0, Math.PI * 2)
    d.ctx.stroke()
  }
}

function drawBeads(d: Dresser): void {
  if (!d.front) return
  const { p, n } = fitting(d, 19)
  const { ctx } = d
  const bead = tonesOf('#5a3424')
  for (let i = -9; i <= 9; i++) {
    const t = i / 9
    const [x, y] = p(t * (n + 22), 396 - 220 * t * t)
    ctx.fillStyle = bead.line
    ctx.beginPath()
    ctx.arc(x, y, i === 0 ? 14 : 10.4, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = bead.base
    ctx.beginPath()
    ctx.arc(x, y, i === 0 ? 12 : 8.6, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = bead.light
    ctx.beginPath()
    ctx.arc(x - 3, y - 3, 2.4, 0, Math.PI * 2)
    ctx.fill()
  }
}
