import { type Dresser, ink, piece } from './dresser.ts'
import { buttons, crewNeck, fitted, fitting, pocket, shoes, standCollar, top, trousers } from './kit.ts'
import { drawLapels } from './lapels.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyFolds, bodyY, drawBand, drawTrunk } from './trunk.ts'

/** Long wool coat over a roll-neck: broad lapels, belt, skirts to the calf. */
export const coat: OutfitDefinition = {
  id: 'coat',
  label: { zh: '大衣', en: 'Overcoat' },
  era: 'modern',
  sex: 'any',
  palettes: [
    ['#b08a5e', '#f1e8da', '#6a4630'],
    ['#3a3f4e', '#c8ccd6', '#8a3a44'],
    ['#5f6a5c', '#e8e8dc', '#8a6a42'],
    ['#7a2f3c', '#2c2830', '#d8c0a0'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 13, 1.97, { cuff: { tones: d.main, length: 30, shirt: d.second } }),
    leg: trousers(d.second, [4, 6, 9]),
    shoe: d.frame.size.female ? shoes('boot', '#3a2c2c', '#1d1a20', 150) : shoes('shoe', '#33262a'),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1330,
      flare: 46,
      ease: 22,
      folds: 4,
      hem: null,
      detail: (_, skirt) => {
        if (d.frame.cos < -0.1) {
          ink(d, [skirt.at(-skirt.middle * 0.9, 0.3), skirt.at(-skirt.middle * 0.9, 1.02)], 3, d.main.line, 0.05, 0.02)
          return
        }
        const m = skirt.middle * 0.9
        piece(
          d,
          [skirt.at(m - 0.06, 0.22), skirt.at(m - 0.26, 1.06), skirt.at(m + 0.3, 1.06), skirt.at(m + 0.06, 0.22)],
          d.second,
          { width: 2.4, fill: d.main.deep },
        )
      },
    },
    torso: drawCoat,
  }),
}

function drawCoat(d: Dresser): void {
  const { main, second, accent } = d
  const { p, w, n } = fitting(d, 15)
  top(d, second, 540, 6, crewNeck(d))
  standCollar(d, second, 24)
  drawTrunk(d, {
    to: 560,
    ease: (y) => (y < bodyY(d, 240) ? 10 : 15),
    neck: [
      [-n - 14, 158],
      [-n * 1.2, 240],
      [-n * 0.9, 380],
      [0, 500],
      [n * 0.9, 380],
      [n * 1.2, 240],
      [n + 14, 158],
    ],
    tones: main,
  })
  bodyFolds(d, main, 14, 0.9)
  drawLapels(d, main, 492, 1.22, 16)
  drawBand(d, 512, 556, 19, main)
  if (d.front) {
    const [x, y] = p(w * 0.06, 534)
    piece(
      d,
      [
        [x - 17, y - 20],
        [x + 17, y - 20],
        [x + 17, y + 20],
        [x - 17, y + 20],
      ],
      accent,
      { width: 2 },
    )
    piece(
      d,
      [
        [x - 9, y - 11],
        [x + 9, y - 11],
        [x + 9, y + 11],
        [x - 9, y + 11],
      ],
      main,
      { width: 1.6 },
    )
  }
  buttons(d, w * 0.34, [430, 486], accent.base, 6, 16)
  buttons(d, -w * 0.34, [486], accent.base, 6, 16)
  for (const s of [-1, 1]) pocket(d, s * w * 0.62, 600, w * 0.42, 24, main, false, 22)
}
