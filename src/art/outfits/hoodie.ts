import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, onBack, piece, tonesOf } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Hooded sweater with a pouch, ribbed cuffs and hem; jeans and trainers. */
export const hoodie: OutfitDefinition = {
  id: 'hoodie',
  label: { zh: '卫衣', en: 'Hoodie' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#d9a82e', '#3f5478', '#f6f2ea'],
    ['#6c7f96', '#2f3440', '#f4f4f6'],
    ['#e7a3b4', '#4a5f86', '#ffffff'],
    ['#3a3d4c', '#5d6b80', '#e8574a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 15, 1.96, { cuff: { tones: tonesOf(d.main.shadow), length: 22, shirt: null } }),
    leg: trousers(d.second, [7, 8, 10]),
    shoe: shoes('sneaker', d.accent.base, '#f2f2f4'),
    skirt: null,
    torso: drawHoodie,
    behind: drawHood,
  }),
}

/** The hood lies on the shoulders behind the neck. */
function drawHood(d: Dresser): void {
  const { main, frame } = d
  const { n } = fitting(d, 0)
  const back = frame.cos < 0
  const at = (x: number, y: number, z: number): Point => {
    const q = frame.place(x, y, z)
    return [q.x, q.y]
  }
  const w = n * 1.9
  const low = back ? 300 : 214
  piece(
    d,
    [
      at(-w, 186, -10),
      at(-w * 0.86, 134, -34),
      at(0, 112, -52),
      at(w * 0.86, 134, -34),
      at(w, 186, -10),
      at(w * 0.7, low - 26, -78),
      at(0, low, -88),
      at(-w * 0.7, low - 26, -78),
    ],
    main,
    { width: 3, smooth: true },
  )
  if (back) {
    fold(d, [onBack(d, -w * 0.6, 180, 20), onBack(d, -8, 240, 26), onBack(d, 0, 284, 26)], 12, main.shadow)
    fold(d, [onBack(d, w * 0.6, 180, 20), onBack(d, 8, 240, 26), onBack(d, 0, 284, 26)], 12, main.shadow)
    ink(d, [at(0, 122, -54), at(0, 200, -84), at(0, low - 6, -90)], 2, main.deep)
  }
}

function drawHoodie(d: Dresser): void {
  const { main, accent } = d
  const { p, w, n } = fitting(d, 16)
  top(d, main, 700, 17, crewNeck(d))
  drawBand(d, 684, 716, 14, tonesOf(main.shadow))
  if (!d.front) return
  // Pouch.
  piece(
    d,
    [p(-w * 0.44, 530), p(w * 0.44, 530), p(w * 0.84, 640), p(w * 0.8, 684), p(-w * 0.8, 684), p(-w * 0.84, 640)],
    main,
    { width: 2.3 },
  )
  fold(d, [p(-w * 0.4, 548), p(-w * 0.7, 626), p(-w * 0.74, 676)], 9, main.shadow)
  // The hood's front edges roll round the neck and cross.
  const far = d.frame.sin >= 0 ? 1 : -1
  for (const side of [far, -far]) {
    piece(
      d,
      [
        p(side * (n + 2), 138),
        p(side * (n + 30), 160),
        p(side * (n + 32), 206),
        p(side * n * 0.9, 246),
        p(side * 4, 262),
        p(side * n * 0.44, 222),
        p(side * (n * 0.92), 182),
      ],
      main,
      { width: 2.6, smooth: true },
    )
    fold(d, [p(side * (n + 16), 160), p(side * (n + 14), 208), p(side * n * 0.5, 244)], 9, main.shadow)
    const sway = d.frame.pose.clothSway * 8
    const [x, y] = p(side * 18, 250)
    ink(
      d,
      [
        [x, y],
        [x + sway * 0.5, y + 48],
        [x + sway + side * 3, y + 92],
      ],
      5,
      accent.base,
      0.02,
      0.02,
    )
    ink(
      d,
      [
        [x + sway + side * 3, y + 88],
        [x + sway + side * 3, y + 100],
      ],
      8,
      accent.shadow,
      0.02,
      0.02,
    )
  }
}
