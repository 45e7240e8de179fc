import { type Dresser, stroke } from './dresser.ts'
import { buttons, fitted, fitting, pocket, seam, shoes, top, trousers, turnedCollar, vNeck } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'

/** Hospital pyjamas: striped, open at the neck, loose. */
export const patientGown: OutfitDefinition = {
  id: 'patient-gown',
  uniform: true,
  label: { zh: '病号服', en: 'Patient gown' },
  era: 'modern',
  sex: 'any',
  handsGo: 'nowhere',
  palettes: [
    ['#e6eef6', '#ffffff', '#8fb2d0'],
    ['#e8efe4', '#ffffff', '#9cb898'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 15, 1.86, {
      detail: (_, arm) => {
        for (const u of [-0.6, 0, 0.6]) {
          stroke(d, [arm.at(0.16, u), arm.at(0.6, u), arm.at(0.98, u)], 5, d.accent.base)
          stroke(d, [arm.at(1.03, u), arm.at(1.4, u), arm.at(1.84, u)], 5, d.accent.base)
        }
      },
    }),
    leg: trousers(d.main, [12, 15, 18], {
      detail: (_, leg) => {
        for (const u of [-0.6, 0, 0.6])
          stroke(d, [leg.at(0.12, u), leg.at(0.98, u), leg.at(1.05, u), leg.at(1.98, u)], 5, d.accent.base)
      },
    }),
    shoe: shoes('cloth', '#d8dce4'),
    skirt: null,
    torso: drawShirt,
  }),
}

function drawShirt(d: Dresser): void {
  const { main, accent } = d
  const { p, b, w } = fitting(d, 14)
  top(d, main, 740, 15, vNeck(d, 282))
  const f = d.front ? p : b
  for (let i = -4; i <= 4; i++) {
    const x = (i + (i === 0 ? 0.28 : 0)) * w * 0.22
    const start = Math.abs(i) < 2 ? (d.front ? 300 : 200) : 196
    stroke(d, [f(x, start), f(x, 400), f(x, 560), f(x * 1.04, 736)], 5, accent.base)
  }
  seam(
    d,
    [
      [0, 282],
      [2, 480],
      [0, 738],
    ],
    main.line,
    2,
    14,
  )
  buttons(d, 8, [330, 420, 510, 600], '#ffffff', 4, 14)
  turnedCollar(d, main, 276, 18, 12)
  pocket(d, w * 0.5, 340, w * 0.42, 70, main, false, 15)
}
