import { type Dresser, piece, tonesOf } from './dresser.ts'
import { buttons, epaulette, fitted, fitting, pocket, seam, shoes, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawShirtFront } from './shirt-front.ts'
import { bodyFolds, drawBand, drawTrunk } from './trunk.ts'

/** Police uniform: dark tunic with silver buttons, shoulder boards, badge, tie, belt. */
export const police: OutfitDefinition = {
  id: 'police',
  uniform: true,
  label: { zh: '警服', en: 'Police uniform' },
  era: 'modern',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#2d3b5c', '#a9c0dc', '#d8b04a'],
    ['#26293a', '#c8d4e4', '#c8ccd6'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 9, 1.97, {
      cuff: { tones: d.main, length: 8, shirt: d.second },
      detail: (_, arm) => {
        const s = arm.side
        piece(
          d,
          [
            arm.at(0.34, s * -0.9),
            arm.at(0.3, s * -0.3),
            arm.at(0.34, s * 0.3),
            arm.at(0.56, s * 0.2),
            arm.at(0.64, s * -0.3),
            arm.at(0.56, s * -0.86),
          ],
          tonesOf('#1d2942'),
          { width: 1.8 },
        )
        piece(d, [arm.at(0.4, s * -0.6), arm.at(0.4, s * 0), arm.at(0.54, s * -0.3)], d.accent, { width: 1 })
      },
    }),
    leg: trousers(d.main, [6, 8, 13], { crease: true }),
    shoe: shoes('shoe', '#22202a'),
    skirt: null,
    torso: drawTunic,
    shoulder: (_, side) => epaulette(d, side, tonesOf('#1d2942'), d.accent),
  }),
}

function drawTunic(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w, n } = fitting(d, 13)
  drawShirtFront(d, { shirt: second, tie: tonesOf('#1f2a44'), to: 500 })
  drawTrunk(d, {
    to: 760,
    ease: () => 12,
    neck: [
      [-n - 12, 160],
      [-n * 1.1, 240],
      [-n * 0.7, 310],
      [0, 372],
      [n * 0.7, 310],
      [n * 1.1, 240],
      [n + 12, 160],
    ],
    tones: main,
  })
  bodyFolds(d, main, 12, 0.9)
  drawLapels(d, main, 372, 0.86, 13)
  seam(
    d,
    [
      [2, 372],
      [6, 560],
      [10, 754],
    ],
    main.line,
    2.4,
    13,
  )
  buttons(d, 10, [396, 452, 600], accent.base, 6.5, 14)
  for (const s of [-1, 1]) {
    pocket(d, s * w * 0.58, 330, w * 0.46, 76, main, true, 14)
    pocket(d, s * w * 0.58, 620, w * 0.5, 80, main, true, 14)
    buttons(d, s * w * 0.58, [346], accent.base, 4, 15)
  }
  drawBand(d, 512, 548, 16, tonesOf('#22202a'))
  if (!d.front) return
  const [bx, by] = p(0, 530)
  piece(
    d,
    [
      [bx - 20, by - 16],
      [bx + 20, by - 16],
      [bx + 20, by + 16],
      [bx - 20, by + 16],
    ],
    accent,
    { width: 2 },
  )
  // Badge over the right pocket, number over the left.
  const [x, y] = p(w * 0.58, 304)
  piece(
    d,
    [
      [x - 15, y - 14],
      [x, y - 20],
      [x + 15, y - 14],
      [x + 13, y + 6],
      [x, y + 17],
      [x - 13, y + 6],
    ],
    accent,
    { width: 1.8 },
  )
  piece(
    d,
    [
      [x - 6, y - 7],
      [x + 6, y - 7],
      [x, y + 7],
    ],
    tonesOf('#b8323a'),
    { width: 0 },
  )
  piece(d, [p(-w * 0.78, 304), p(-w * 0.4, 304), p(-w * 0.4, 318), p(-w * 0.78, 318)], tonesOf('#d8dce6'), {
    width: 1.4,
  })
}
