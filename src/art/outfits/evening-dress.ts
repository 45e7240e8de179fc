import { type Dresser, fold, ink, piece, tonesOf } from './dresser.ts'
import { bareArms, bareLegs, fitting, shoes } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY, drawTrunk } from './trunk.ts'

/** Evening dress: sweetheart bodice on thin straps, gathered waist, long skirt that darkens to the hem, a string of pearls. */
export const eveningDress: OutfitDefinition = {
  id: 'evening-dress',
  label: { zh: '晚礼服', en: 'Evening dress' },
  era: 'modern',
  sex: 'female',
  handsGo: 'nowhere',
  palettes: [
    ['#b3243c', '#7a1730', '#e9d7b0'],
    ['#232433', '#3c3350', '#cfd6ea'],
    ['#3f6f8f', '#274a70', '#e6eef6'],
    ['#e9dcc8', '#c9a98a', '#c98a5a'],
  ],
  cut: (d) => ({
    sleeve: bareArms(d),
    leg: bareLegs(d),
    shoe: shoes('heel', d.second.base),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1640,
      flare: 78,
      ease: 8,
      folds: 9,
      hem: d.second.base,
      detail: (_, skirt) => {
        for (const u of [-0.5, 0.1, 0.62])
          fold(d, [skirt.at(u * 0.5, 0.05), skirt.at(u * 0.8, 0.5), skirt.at(u, 1)], 22, d.main.light)
      },
    },
    torso: drawBodice,
  }),
}

function drawBodice(d: Dresser): void {
  const { main, accent, ctx } = d
  const { p, b, w, n } = fitting(d, 4)
  const strap = (from: readonly [number, number], to: readonly [number, number], back: boolean) => {
    const f = back ? b : p
    piece(d, [f(from[0] - 4, from[1]), f(from[0] + 4, from[1]), f(to[0] + 5, to[1]), f(to[0] - 5, to[1])], main, {
      width: 1.8,
    })
  }
  for (const side of [-1, 1]) {
    if (d.front) strap([side * (n + 26), 176], [side * w * 0.7, 288], false)
    else strap([side * (n + 26), 180], [side * w * 0.5, 340], true)
  }
  drawTrunk(d, {
    to: 560,
    ease: () => 4,
    neck: [
      [-w * 1.02, 292],
      [-w * 0.72, 268],
      [-w * 0.36, 272],
      [0, 318],
      [w * 0.36, 272],
      [w * 0.72, 268],
      [w * 1.02, 292],
    ],
    backNeck: [
      [-w * 0.98, 300],
      [-w * 0.5, 340],
      [0, 352],
      [w * 0.5, 340],
      [w * 0.98, 300],
    ],
    tones: main,
  })
  if (d.front) {
    for (const side of [-1, 1]) {
      fold(d, [p(side * w * 0.86, 330), p(side * w * 0.5, 388), p(side * w * 0.1, 372)], 11, main.shadow)
      fold(d, [p(side * w * 0.2, 330), p(side * w * 0.5, 308), p(side * w * 0.72, 316)], 7, main.light)
      for (const y of [430, 462, 494])
        fold(d, [p(side * w * 0.74, y - 8), p(side * w * 0.36, y + 6), p(0, y + 14)], 8, main.shadow)
    }
    ink(d, [p(0, 320), p(-3, 420), p(0, 540)], 2.2, main.deep)
    const [gx, gy] = p(w * 0.1, 512)
    piece(
      d,
      [
        [gx - 13, gy],
        [gx, gy - 15],
        [gx + 13, gy],
        [gx, gy + 15],
      ],
      accent,
      { width: 1.8 },
    )
    // Pearls on the collar bones.
    const pearl = tonesOf('#f3eef2')
    for (let i = -7; i <= 7; i++) {
      const t = i / 7
      const [x, y] = p(t * (n + 12), 236 - 66 * t * t)
      ctx.fillStyle = pearl.line
      ctx.beginPath()
      ctx.arc(x, y, 5.8, 0, Math.PI * 2)
      ctx.fill()
      ctx.fillStyle = i % 3 === 0 ? accent.light : pearl.base
      ctx.beginPath()
      ctx.arc(x, y, 4.7, 0, Math.PI * 2)
      ctx.fill()
    }
  } else {
    ink(d, [b(0, 356), b(0, 450), b(0, bodyY(d, 550))], 2.2, main.deep)
  }
}
