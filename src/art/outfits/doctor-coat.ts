import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, piece, stroke, tonesOf } from './dresser.ts'
import { buttons, fitted, fitting, pocket, shoes, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawShirtFront } from './shirt-front.ts'
import { bodyFolds, drawTrunk } from './trunk.ts'

/** White coat over shirt and tie, name badge, pens, a stethoscope round the neck. */
export const doctorCoat: OutfitDefinition = {
  id: 'doctor-coat',
  uniform: true,
  label: { zh: '白大褂', en: "Doctor's coat" },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#f4f6fa', '#7fa6c4', '#3f6a94'],
    ['#f4f6fa', '#9ab8a4', '#4a7a64'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 12, 1.96, { cuff: { tones: d.main, length: 10, shirt: d.second } }),
    leg: trousers(tonesOf('#3a4152'), [5, 7, 12], { crease: true }),
    shoe: d.frame.size.female ? shoes('heel', '#2f2a30') : shoes('shoe', '#2f2a30'),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1120,
      flare: 40,
      ease: 19,
      folds: 3,
      hem: null,
      detail: (_, skirt) => {
        const m = skirt.middle * 0.9
        if (d.frame.cos > -0.1)
          piece(
            d,
            [skirt.at(m - 0.02, 0.1), skirt.at(m - 0.2, 1.06), skirt.at(m + 0.24, 1.06), skirt.at(m + 0.02, 0.1)],
            tonesOf('#3a4152'),
            { width: 2.4 },
          )
        else ink(d, [skirt.at(-m, 0.4), skirt.at(-m, 1.02)], 3, d.main.line, 0.05, 0.02)
      },
    },
    torso: drawCoat,
    over: drawStethoscope,
  }),
}

function drawCoat(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w, n } = fitting(d, 14)
  drawShirtFront(d, { shirt: second, tie: accent, to: 520 })
  drawTrunk(d, {
    to: 600,
    ease: () => 14,
    neck: [
      [-n - 13, 160],
      [-n * 1.2, 250],
      [-n * 0.9, 380],
      [0, 500],
      [n * 0.9, 380],
      [n * 1.2, 250],
      [n + 13, 160],
    ],
    tones: main,
    width: 2.8,
  })
  bodyFolds(d, main, 13, 0.8)
  drawLapels(d, main, 500, 1, 14)
  buttons(d, 12, [510, 570], '#dfe4ec', 5, 15)
  pocket(d, w * 0.62, 356, w * 0.44, 70, main, false, 15)
  for (const s of [-1, 1]) pocket(d, s * w * 0.62, 560, w * 0.5, 92, main, false, 16)
  if (!d.front) return
  for (const [i, hex] of ['#3f6ac0', '#c0403f', '#2f2f38'].entries()) {
    const [x, y] = p(w * (0.5 + i * 0.1), 356)
    ink(
      d,
      [
        [x, y + 4],
        [x, y - 16],
      ],
      6,
      hex,
      0.02,
      0.02,
    )
  }
  piece(d, [p(w * 0.44, 384), p(w * 0.8, 382), p(w * 0.8, 410), p(w * 0.44, 412)], tonesOf('#ffffff'), { width: 1.6 })
  ink(d, [p(w * 0.48, 391), p(w * 0.76, 389)], 6, accent.base, 0.02, 0.02)
  ink(d, [p(w * 0.48, 402), p(w * 0.66, 401)], 3, '#8a93a5', 0.02, 0.02)
}

function drawStethoscope(d: Dresser): void {
  if (!d.front) return
  const { p, n, w } = fitting(d, 18)
  const dark = '#3a3f4c'
  const left: Point[] = [p(-n - 6, 160), p(-n - 16, 220), p(-n - 2, 330), p(-w * 0.3, 400)]
  const right: Point[] = [p(n + 6, 160), p(n + 16, 220), p(n + 4, 320), p(w * 0.34, 380)]
  for (const line of [left, right]) stroke(d, line, 7, dark)
  const [x, y] = left.at(-1)!
  for (const [r, hex] of [
    [14, '#4a505e'],
    [11, '#c8ced8'],
    [6, '#eef1f6'],
  ] as const) {
    d.ctx.fillStyle = hex
    d.ctx.beginPath()
    d.ctx.arc(x, y + 10, r, 0, Math.PI * 2)
    d.ctx.fill()
  }
  const [rx, ry] = right.at(-1)!
  for (const s of [-1, 1])
    stroke(
      d,
      [
        [rx, ry],
        [rx + s * 12, ry + 18],
        [rx + s * 8, ry + 40],
      ],
      4,
      '#aab2c0',
    )
}
