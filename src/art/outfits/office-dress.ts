import { type Dresser, fold, ink, onBack } from './dresser.ts'
import { bareLegs, crewNeck, fitted, fitting, seam, shoes, top } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Sheath dress for the office: round neck with a contrast yoke, elbow sleeves, thin belt, narrow skirt to the knee. */
export const officeDress: OutfitDefinition = {
  id: 'office-dress',
  label: { zh: '职业连衣裙', en: 'Office dress' },
  era: 'modern',
  sex: 'female',
  handsGo: 'nowhere',
  palettes: [
    ['#3f4f73', '#f0eef2', '#c9a24a'],
    ['#8a3448', '#f6ece4', '#2c2830'],
    ['#d8cdbf', '#3a3a48', '#a8653a'],
    ['#2f2f3a', '#e8e4ea', '#c04a5a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 8, 1.06, { cuff: { tones: d.second, length: 16, shirt: null } }),
    leg: bareLegs(d),
    shoe: shoes('heel', d.second.line),
    skirt: {
      tones: d.main,
      from: 500,
      to: 1170,
      flare: 22,
      ease: 9,
      folds: 2,
      hem: null,
      detail: (_, skirt) => {
        if (d.frame.cos < 0)
          ink(d, [skirt.at(-skirt.middle, 0.5), skirt.at(-skirt.middle, 1.05)], 3, d.main.line, 0.05, 0.02)
        fold(d, [skirt.at(0.3, 0.3), skirt.at(-0.1, 0.36), skirt.at(-0.5, 0.32)], 12, d.main.shadow)
      },
    },
    torso: drawTop,
  }),
}

function drawTop(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, w, n } = fitting(d, 9)
  top(d, main, 530, 8, crewNeck(d))
  if (d.front) {
    ctx.fillStyle = second.base
    ink(
      d,
      [p(-n - 10, 166), p(-n * 0.55, 186), p(0, 193), p(n * 0.55, 186), p(n + 10, 166)],
      13,
      second.base,
      0.02,
      0.02,
    )
    ink(d, [p(-n - 14, 172), p(-n * 0.6, 194), p(0, 202), p(n * 0.6, 194), p(n + 14, 172)], 2, main.line, 0.02, 0.02)
    for (const s of [-1, 1])
      seam(
        d,
        [
          [s * w * 0.56, 270],
          [s * w * 0.44, 360],
          [s * w * 0.4, 500],
        ],
        main.deep,
        2,
        9,
      )
    // A small brooch.
    const [x, y] = p(-w * 0.5, 262)
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2
      ctx.fillStyle = accent.base
      ctx.beginPath()
      ctx.ellipse(x + Math.cos(a) * 8, y + Math.sin(a) * 8, 6, 4, a, 0, Math.PI * 2)
      ctx.fill()
    }
    ctx.fillStyle = accent.light
    ctx.beginPath()
    ctx.arc(x, y, 4, 0, Math.PI * 2)
    ctx.fill()
  } else ink(d, [onBack(d, 0, 176, 9), onBack(d, 0, 300, 9), onBack(d, 0, 480, 9)], 2.4, main.line, 0.02, 0.05)
  drawBand(d, 504, 526, 11, accent)
}
