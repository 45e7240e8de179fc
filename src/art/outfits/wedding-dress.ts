import { withAlpha } from '../colour/colour.ts'
import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, piece, trailing } from './dresser.ts'
import { bareLegs, fitted, fitting, shoes } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { bodyY, drawTrunk } from './trunk.ts'

/** White wedding dress: boat neck of lace, sheer sleeves, pinched waist, a bell of tulle with scattered blossoms, a veil behind. */
export const weddingDress: OutfitDefinition = {
  id: 'wedding-dress',
  label: { zh: '婚纱', en: 'Wedding dress' },
  era: 'modern',
  sex: 'female',
  handsGo: 'nowhere',
  spread: 440,
  palettes: [
    ['#f8f5f6', '#e6dde6', '#e9d9b8'],
    ['#f6efe6', '#e6d8cc', '#e0c0b0'],
  ],
  cut: (d) => ({
    sleeve: fitted(
      { ...d.main, base: withAlpha(d.main.base, 0.55), shadow: withAlpha(d.main.shadow, 0.5), line: d.main.shadow },
      3,
      1.9,
      {
        detail: (_, arm) => {
          for (const t of [0.3, 0.66, 1.2, 1.55, 1.86])
            for (const u of [-0.5, 0.4]) blossom(d, arm.at(t + u * 0.1, u), 6)
        },
      },
    ),
    leg: bareLegs(d),
    shoe: shoes('heel', '#efe8ea'),
    skirt: {
      tones: d.main,
      from: 520,
      to: 1690,
      flare: 205,
      ease: 14,
      folds: 9,
      hem: d.second.base,
      detail: (_, skirt) => {
        for (const t of [0.42, 0.66, 0.86]) {
          const row = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((u, i) => {
            const [x, y] = skirt.at(u, t)
            return [x, y + (i % 2 === 0 ? -14 : 14)] as Point
          })
          fold(d, row, 16, d.main.shadow)
          ink(d, row, 3, d.main.light, 0.02, 0.02)
        }
        for (let i = 0; i < 26; i++) {
          const u = -0.92 + ((i * 37) % 92) / 50
          blossom(d, skirt.at(u, 0.3 + ((i * 53) % 66) / 100), 9)
        }
      },
    },
    torso: drawBodice,
    behind: drawVeil,
  }),
}

function blossom(d: Dresser, [x, y]: Point, r: number): void {
  const { ctx } = d
  ctx.fillStyle = d.main.light
  ctx.strokeStyle = d.second.shadow
  ctx.lineWidth = 1.4
  ctx.beginPath()
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * Math.PI * 2
    ctx.moveTo(x + Math.cos(a) * r * 0.6 + r * 0.44, y + Math.sin(a) * r * 0.6)
    ctx.arc(x + Math.cos(a) * r * 0.6, y + Math.sin(a) * r * 0.6, r * 0.44, 0, Math.PI * 2)
  }
  ctx.fill()
  ctx.stroke()
  ctx.fillStyle = d.accent.base
  ctx.beginPath()
  ctx.arc(x, y, r * 0.26, 0, Math.PI * 2)
  ctx.fill()
}

function drawBodice(d: Dresser): void {
  const { main, second, accent } = d
  const { p, b, w, n } = fitting(d, 5)
  // Lace from the collar bones to the bodice, thin enough for the skin to show.
  const f = d.front ? p : b
  drawTrunk(d, {
    to: 560,
    ease: () => 5,
    neck: [
      [-w * 1.02, 262],
      [-w * 0.6, 262],
      [-w * 0.3, 276],
      [0, 306],
      [w * 0.3, 276],
      [w * 0.6, 262],
      [w * 1.02, 262],
    ],
    backNeck: [
      [-w * 0.98, 290],
      [0, 340],
      [w * 0.98, 290],
    ],
    tones: main,
  })
  piece(
    d,
    [
      f(-n - 22, 182),
      f(0, 214),
      f(n + 22, 182),
      f(w * 0.98, 214),
      f(w * 1.0, 270),
      f(0, 310),
      f(-w * 1.0, 270),
      f(-w * 0.98, 214),
    ],
    second,
    { width: 1.8, fill: withAlpha(main.base, 0.5) },
  )
  for (const [x, y] of [
    [-0.7, 230],
    [-0.4, 250],
    [-0.1, 270],
    [0.2, 262],
    [0.5, 244],
    [0.8, 226],
  ] as const)
    blossom(d, f(w * x, y), 9)
  if (d.front) {
    for (const s of [-1, 1]) {
      fold(d, [p(s * w * 0.86, 330), p(s * w * 0.5, 388), p(s * w * 0.1, 372)], 11, main.shadow)
      ink(d, [p(s * w * 0.4, 330), p(s * w * 0.3, 430), p(s * w * 0.34, 540)], 2, main.shadow)
    }
    ink(d, [p(0, 312), p(0, 430), p(0, 548)], 2, main.shadow)
  } else for (let y = 360; y < 540; y += 26) blossom(d, b(0, y), 5)
  const row = [-1, -0.5, 0, 0.5, 1].map((t) => f(t * w, bodyY(d, 520)))
  ink(d, row, 18, accent.base, 0.02, 0.02)
  ink(d, row, 6, accent.light, 0.02, 0.02)
}

function drawVeil(d: Dresser): void {
  const { frame, ctx, main } = d
  const at = (x: number, v: number, z: number): Point => {
    const q = frame.place(x, bodyY(d, v), z)
    return trailing(d, [q.x + frame.pose.clothSway * Math.max(0, v) * 0.07, q.y])
  }
  const edge = [
    at(-96, -60, -60),
    at(-150, 120, -90),
    at(-230, 600, -120),
    at(-330, 1250, -160),
    at(0, 1300, -190),
    at(330, 1250, -160),
    at(230, 600, -120),
    at(150, 120, -90),
    at(96, -60, -60),
  ]
  piece(d, edge, main, { width: 2, smooth: true, fill: withAlpha(main.light, frame.cos > 0 ? 0.42 : 0.62) })
  ctx.globalAlpha *= 0.6
  for (const x of [-0.6, -0.2, 0.25, 0.65])
    fold(d, [at(x * 120, 60, -90), at(x * 240, 600, -130), at(x * 330, 1240, -170)], 14, main.shadow)
  ctx.globalAlpha /= 0.6
}
