import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, onFront, piece } from './dresser.ts'
import { bareLegs, crewNeck, fitted, fitting, shoes, standCollar, top } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY } from './trunk.ts'

/** Qipao: close silk from a standing collar to the calf, piped slanted opening with knotted buttons, side slits, a spray of plum. */
export const qipao: OutfitDefinition = {
  id: 'qipao',
  label: { zh: '旗袍', en: 'Qipao' },
  era: 'modern',
  sex: 'female',
  handsGo: 'nowhere',
  palettes: [
    ['#3f5648', '#2f4036', '#d8b878'],
    ['#8a2436', '#6a1a2a', '#e6c88a'],
    ['#4a6a8c', '#3a5470', '#e8e2d4'],
    ['#e2d3cf', '#c9b0ac', '#a8485a'],
    ['#4a3a58', '#382b44', '#d0a8c8'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.main, 5, d.subject.design.age === 'elder' || d.subject.design.age === 'middle' ? 1.5 : 0.42, {
      cuff: { tones: d.accent, length: 7, shirt: null },
    }),
    leg: bareLegs(d),
    shoe: d.subject.design.age === 'elder' ? shoes('cloth', d.second.base) : shoes('heel', d.second.base),
    skirt: {
      tones: d.main,
      from: 540,
      to: 1430,
      flare: -2,
      ease: 7,
      folds: 2,
      hem: null,
      detail: (_, skirt) => {
        ink(
          d,
          [-1, -0.5, 0, 0.5, 1].map((u) => skirt.at(u, 0.985)),
          7,
          d.accent.base,
          0.01,
          0.01,
        )
        // The slits: piped edges, a dark wedge where the skirt opens over the leg.
        for (const s of [-1, 1]) {
          piece(d, [skirt.at(s * 0.96, 0.55), skirt.at(s * 0.8, 1.04), skirt.at(s * 1.2, 1.04)], d.skin, { width: 0 })
          ink(
            d,
            [skirt.at(s * 0.95, 0.52), skirt.at(s * 0.86, 0.8), skirt.at(s * 0.78, 1.04)],
            6,
            d.accent.base,
            0.02,
            0.02,
          )
        }
        if (d.frame.cos > -0.2) {
          const m = skirt.middle * 0.8
          spray(d, [skirt.at(m - 0.5, 0.92), skirt.at(m - 0.2, 0.66), skirt.at(m + 0.2, 0.5), skirt.at(m + 0.34, 0.3)])
        }
      },
    },
    torso: drawBodice,
  }),
}

/** A branch in blossom, drawn along the way. */
function spray(d: Dresser, way: readonly Point[]): void {
  ink(d, way, 5, d.second.deep, 0.02, 0.7)
  const { ctx } = d
  way.forEach(([x, y], i) => {
    for (let k = 0; k < 2; k++) {
      const cx = x + (k === 0 ? 16 : -14) * (1 - i * 0.15)
      const cy = y - 8 + k * 16
      const r = (k === 0 ? 12 : 8.5) * (1 - i * 0.1)
      ctx.fillStyle = k === 0 ? d.accent.base : d.accent.light
      ctx.beginPath()
      for (let q = 0; q < 5; q++) {
        const a = (q / 5) * Math.PI * 2 + i
        ctx.moveTo(cx, cy)
        ctx.arc(cx + Math.cos(a) * r * 0.62, cy + Math.sin(a) * r * 0.62, r * 0.5, 0, Math.PI * 2)
      }
      ctx.fill()
      ctx.fillStyle = d.accent.deep
      ctx.beginPath()
      ctx.arc(cx, cy, r * 0.24, 0, Math.PI * 2)
      ctx.fill()
    }
  })
}

function drawBodice(d: Dresser): void {
  const { main, accent } = d
  const { p, w, n } = fitting(d, 8)
  top(d, main, 600, 6, crewNeck(d))
  standCollar(d, main, 32, accent)
  if (!d.front) {
    const { b } = fitting(d, 8)
    ink(d, [b(0, 190), b(0, 380), b(0, 580)], 2, main.deep)
    return
  }
  // From the collar slanting under the left arm of the picture's reader: piping, then knots along it.
  const slant: Point[] = [
    [0, 176],
    [-n * 0.55, 232],
    [-w * 0.5, 268],
    [-w * 0.84, 318],
  ]
  ink(
    d,
    slant.map(([x, y]) => p(x, y)),
    7,
    accent.base,
    0.02,
    0.05,
  )
  for (const [x, y] of [
    [-n * 0.3, 206],
    [-w * 0.46, 264],
    [-w * 0.8, 312],
  ] as const)
    knot(d, onFront(d, x, bodyY(d, y), 9))
  knot(d, p(0, 158))
  spray(d, [p(w * 0.62, 470), p(w * 0.5, 400), p(w * 0.3, 350)])
}

function knot(d: Dresser, [x, y]: Point): void {
  const { ctx, accent } = d
  ctx.strokeStyle = accent.base
  ctx.lineWidth = 4
  for (const s of [-1, 1]) {
    ctx.beginPath()
    ctx.ellipse(x + s * 11, y, 8, 5, s * 0.3, 0, Math.PI * 2)
    ctx.stroke()
  }
  ctx.fillStyle = accent.light
  ctx.strokeStyle = accent.line
  ctx.lineWidth = 1.6
  ctx.beginPath()
  ctx.arc(x, y, 5, 0, Math.PI * 2)
  ctx.fill()
  ctx.stroke()
}
