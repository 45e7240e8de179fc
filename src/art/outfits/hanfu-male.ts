import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Round-collared robe of the Tang: buttoned at the shoulder, leather belt with plaques, slit skirts over boots. */
export const hanfuMale: OutfitDefinition = {
  id: 'hanfu-male',
  label: { zh: '汉服圆领袍', en: 'Hanfu, round-collared robe' },
  era: 'period',
  sex: 'male',
  handsGo: 'belt',
  palettes: [
    ['#39557c', '#f0ece2', '#c79a4a'],
    ['#4a4652', '#d8d2c8', '#9c3a3a'],
    ['#6a8478', '#f2eee2', '#8a6a3a'],
    ['#7c3a40', '#efe4d4', '#d0a24a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 17, 1.96, { cuff: { tones: d.second, length: 26, shirt: null } }),
    leg: trousers(d.second, [4, 6, 4]),
    shoe: shoes('boot', '#2c2830', '#e8e4dc', 190),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1560,
      flare: 58,
      ease: 16,
      folds: 6,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle
        if (d.frame.cos > 0)
          ink(
            d,
            [skirt.at(m + 0.5, 0.3), skirt.at(m + 0.62, 0.7), skirt.at(m + 0.66, 1.05)],
            3,
            d.main.line,
            0.05,
            0.02,
          )
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.965)),
          9,
          d.accent.base,
          0.01,
          0.01,
        )
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.935)),
          3,
          d.accent.base,
          0.01,
          0.01,
        )
      },
    },
    torso: drawRobe,
  }),
}

function drawRobe(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w, n } = fitting(d, 11)
  top(d, main, 540, 13, crewNeck(d))
  standCollar(d, tonesOf('#f8f5ee'), 12)
  if (d.front) {
    piece(
      d,
      [
        p(-n - 10, 160),
        p(-n * 0.6, 182),
        p(0, 190),
        p(n * 0.6, 182),
        p(n + 10, 160),
        p(n + 18, 172),
        p(n * 0.8, 204),
        p(0, 214),
        p(-n * 0.8, 204),
        p(-n - 18, 172),
      ],
      second,
      { width: 2.2 },
    )
    ink(d, [p(n * 0.6, 206), p(w * 0.72, 236), p(w * 0.86, 330), p(w * 0.84, 470)], 2.6, main.line, 0.04, 0.1)
    for (const [x, y] of [
      [n * 0.62, 202],
      [w * 0.74, 240],
      [w * 0.86, 330],
    ] as const) {
      const [cx, cy] = p(x, y)
      ctx.fillStyle = accent.base
      ctx.beginPath()
      ctx.arc(cx, cy, 6, 0, Math.PI * 2)
      ctx.fill()
    }
    // Woven roundel on the breast.
    const [cx, cy] = p(0, 330)
    const [ex] = p(46, 330)
    ctx.strokeStyle = accent.base
    for (const r of [1, 0.82]) {
      ctx.lineWidth = r === 1 ? 4 : 2
      ctx.beginPath()
      ctx.ellipse(cx, cy, Math.max(4, Math.abs(ex - cx)) * r, 48 * r, 0, 0, Math.PI * 2)
      ctx.stroke()
    }
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2
      ctx.lineWidth = 3
      ctx.beginPath()
      ctx.ellipse(cx + Math.cos(a) * Math.abs(ex - cx) * 0.42, cy + Math.sin(a) * 20, 9, 5, a, 0, Math.PI * 2)
      ctx.stroke()
    }
  }
  drawBand(d, 496, 536, 15, tonesOf('#3a2c28'))
  const f = d.front ? p : b
  for (let i = -2; i <= 2; i++) {
    const [x, y] = f(i * w * 0.34, 516)
    piece(
      d,
      [
        [x - 11, y - 13],
        [x + 11, y - 13],
        [x + 11, y + 13],
        [x - 11, y + 13],
      ],
      accent,
      { width: 1.8 },
    )
  }
}
