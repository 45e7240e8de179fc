import { type Dresser, ink } from './dresser.ts'
import { buttons, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Shirt with an open collar, sleeves rolled over the elbow, trousers and belt. */
export const shirt: OutfitDefinition = {
  id: 'shirt',
  label: { zh: '衬衫', en: 'Shirt' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#f2f3f8', '#39415c', '#6b4a32'],
    ['#a9c3dd', '#3a3a44', '#4a3a30'],
    ['#d9b9a0', '#54606e', '#5a4030'],
    ['#6f8a7c', '#2f3036', '#8a6a4a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 9, 1.16, { cuff: { tones: d.main, length: 24, shirt: null } }),
    leg: trousers(d.second, [6, 8, 13], { crease: true }),
    shoe: d.frame.size.female ? shoes('heel', '#3a2c2c') : shoes('shoe', d.accent.base),
    skirt: null,
    torso: drawShirt,
  }),
}

function drawShirt(d: Dresser): void {
  const { main, accent } = d
  const { p, b, w } = fitting(d, 9)
  top(d, main, 552, 10, vNeck(d, 236))
  seam(
    d,
    [
      [0, 236],
      [3, 380],
      [0, 548],
    ],
    main.deep,
    2.2,
    9,
  )
  seam(
    d,
    [
      [13, 246],
      [16, 380],
      [13, 548],
    ],
    main.shadow,
    2,
    9,
  )
  buttons(d, 7, [286, 346, 406, 466], main.light, 3.4, 9)
  turnedCollar(d, main, 234)
  pocket(d, w * 0.52, 330, w * 0.36, 62, main, false, 9)
  if (!d.front) ink(d, [b(-w * 0.8, 262), b(0, 270), b(w * 0.8, 262)], 2, main.deep)
  drawBand(d, 534, 560, 12, accent)
  if (d.front) {
    const [x, y] = p(0, 547)
    d.ctx.strokeStyle = '#d9c07a'
    d.ctx.lineWidth = 4
    d.ctx.strokeRect(x - 12, y - 9, 24, 20)
  }
}
