import { type Dresser, fold, ink } from './dresser.ts'
import { buttons, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'

/** Silk pyjamas: soft open collar, everything edged with piping, loose legs over slippers. */
export const pyjamas: OutfitDefinition = {
  id: 'pyjamas',
  label: { zh: '睡衣', en: 'Pyjamas' },
  era: 'modern',
  sex: 'any',
  handsGo: 'nowhere',
  palettes: [
    ['#c9d3e6', '#6f86ae', '#ffffff'],
    ['#eec8cc', '#c07886', '#ffffff'],
    ['#3c4668', '#262c46', '#d8dcec'],
    ['#e8e0cc', '#b09a70', '#ffffff'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 17, 1.9, {
      detail: (_, arm) => {
        ink(d, [arm.at(1.8, -1), arm.at(1.81, 0), arm.at(1.8, 1)], 5, d.accent.base, 0.02, 0.02)
        for (const t of [0.86, 1.1, 1.5])
          fold(d, [arm.at(t, -0.8), arm.at(t + 0.05, 0), arm.at(t + 0.02, 0.5)], 8, d.main.shadow)
      },
    }),
    leg: trousers(d.main, [15, 18, 24], {
      detail: (_, leg) => ink(d, [leg.at(1.88, -1), leg.at(1.9, 0), leg.at(1.88, 1)], 5, d.accent.base, 0.02, 0.02),
    }),
    shoe: shoes('cloth', d.second.base, '#e6e2da'),
    skirt: null,
    torso: drawShirt,
  }),
}

function drawShirt(d: Dresser): void {
  const { main, accent, second } = d
  const { p, b, w, n } = fitting(d, 16)
  top(d, main, 760, 17, vNeck(d, 300))
  seam(
    d,
    [
      [4, 300],
      [8, 520],
      [4, 752],
    ],
    accent.base,
    5,
    17,
  )
  buttons(d, 0, [350, 450, 550, 650], second.base, 6, 17)
  turnedCollar(d, main, 296, 26, 14)
  if (d.front) {
    for (const s of [-1, 1])
      ink(
        d,
        [p(s * (n + 27), 172), p(s * (n * 0.8 + 26), 316), p(s * n * 0.5, 308), p(s * 4, 296)],
        4.5,
        accent.base,
        0.02,
        0.02,
      )
    pocket(d, w * 0.52, 380, w * 0.44, 76, main, false, 17)
    ink(d, [p(w * 0.3, 396), p(w * 0.74, 396)], 4.5, accent.base, 0.02, 0.02)
  } else ink(d, [b(-w, 270), b(0, 284), b(w, 270)], 3, main.deep)
  const f = d.front ? p : b
  ink(d, [f(-w, 748), f(0, 756), f(w, 748)], 5, accent.base, 0.01, 0.01)
  for (const s of [-1, 1]) fold(d, [f(s * w * 0.8, 560), f(s * w * 0.5, 640), f(s * w * 0.56, 730)], 12, main.shadow)
}
