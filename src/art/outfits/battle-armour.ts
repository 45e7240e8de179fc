import type { Side } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import { type Dresser, fold, ink, piece } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'
import { drawBand } from './trunk.ts'

/** Powered armour: dark undersuit, hard plates with lit seams, a core in the breast, heavy pauldrons. */
export const battleArmour: OutfitDefinition = {
  id: 'battle-armour',
  uniform: true,
  label: { zh: '战斗装甲', en: 'Battle armour' },
  era: 'future',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#4a5464', '#23262f', '#4ad0f0'],
    ['#6a3a40', '#2a2228', '#ff9a4a'],
    ['#5c6650', '#2a2e28', '#a0e06a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.second, 8, 1.97, {
      glove: d.second,
      detail: (_, arm) => {
        piece(
          d,
          [
            arm.at(1.14, -1.2),
            arm.at(1.1, 0.2),
            arm.at(1.16, 1.2),
            arm.at(1.94, 1.3),
            arm.at(1.98, 0),
            arm.at(1.94, -1.3),
          ],
          d.main,
          { width: 2.6 },
        )
        glow(d, [arm.at(1.26, 0.1), arm.at(1.6, 0.1), arm.at(1.84, 0.1)], 4)
        ink(d, [arm.at(0.94, -1), arm.at(0.97, 1)], 4, d.second.line)
      },
    }),
    leg: trousers(d.second, [5, 5, 4], {
      detail: (_, leg) => {
        piece(
          d,
          [
            leg.at(0.2, -1.02),
            leg.at(0.16, 0),
            leg.at(0.2, 1.02),
            leg.at(0.78, 0.96),
            leg.at(0.84, 0),
            leg.at(0.78, -0.96),
          ],
          d.main,
          { width: 2.6 },
        )
        piece(
          d,
          [leg.at(0.92, -0.8), leg.at(0.9, 0.8), leg.at(1.08, 0.86), leg.at(1.14, 0), leg.at(1.08, -0.86)],
          d.main,
          { width: 2.6 },
        )
        glow(d, [leg.at(0.3, leg.side * 0.5), leg.at(0.7, leg.side * 0.4)], 4)
      },
    }),
    shoe: shoes('boot', d.main.base, d.accent.base, 330),
    skirt: null,
    torso: drawPlates,
    shoulder: drawPauldron,
  }),
}

/** A lit seam: a soft wide stroke and a bright thin one. */
function glow(d: Dresser, points: readonly Point[], width: number): void {
  d.ctx.globalAlpha *= 0.35
  ink(d, points, width * 3.2, d.accent.base, 0.05, 0.05)
  d.ctx.globalAlpha /= 0.35
  ink(d, points, width, d.accent.light, 0.03, 0.03)
}

function drawPlates(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w } = fitting(d, 17)
  top(d, second, 660, 8, crewNeck(d))
  standCollar(d, main, 22, accent)
  const f = d.front ? p : b
  for (const s of [-1, 1]) {
    piece(
      d,
      [
        f(s * 5, 262),
        f(s * w * 0.3, 206),
        f(s * w * 0.86, 222),
        f(s * w, 300),
        f(s * w * 0.9, 382),
        f(s * w * 0.4, 420),
        f(s * 5, 404),
      ],
      main,
      { width: 2.8 },
    )
    ink(d, [f(s * w * 0.3, 222), f(s * w * 0.78, 236), f(s * w * 0.88, 296)], 6, main.light, 0.1, 0.4)
    fold(d, [f(s * w * 0.9, 340), f(s * w * 0.6, 392), f(s * w * 0.14, 396)], 12, main.shadow)
    for (const [i, y] of [438, 478, 518].entries())
      piece(
        d,
        [f(s * 4, y), f(s * w * (0.6 - i * 0.05), y - 12), f(s * w * (0.66 - i * 0.05), y + 16), f(s * 4, y + 30)],
        main,
        { width: 2.2 },
      )
    glow(d, [f(s * w * 0.5, 404), f(s * w * 0.22, 352), f(s * w * 0.2, 300)], 4)
    piece(d, [f(s * w * 0.34, 566), f(s * w * 0.94, 556), f(s * w * 1.0, 660), f(s * w * 0.62, 704)], main, {
      width: 2.6,
    })
  }
  drawBand(d, 544, 578, 17, main)
  if (!d.front) return
  const [x, y] = p(0, 330)
  const edge = Math.abs(p(24, 330)[0] - x)
  for (const [r, hex, a] of [
    [1.7, accent.base, 0.3],
    [1, accent.base, 1],
    [0.6, accent.light, 1],
  ] as const) {
    ctx.globalAlpha = a
    ctx.fillStyle = hex
    ctx.beginPath()
    ctx.ellipse(x, y, Math.max(4, edge) * r, 26 * r, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

function drawPauldron(d: Dresser, side: Side): void {
  const { frame, main } = d
  const { shoulder, elbow } = side > 0 ? frame.arms.left : frame.arms.right
  const length = Math.hypot(elbow.x - shoulder.x, elbow.y - shoulder.y) || 1
  const u: Point = [(elbow.x - shoulder.x) / length, (elbow.y - shoulder.y) / length]
  const n: Point = [-u[1], u[0]]
  const r = frame.size.arm.root + 24
  const at = (along: number, across: number): Point => [
    shoulder.x + u[0] * along + n[0] * across * r,
    shoulder.y + u[1] * along + n[1] * across * r,
  ]
  piece(d, [at(46, -0.92), at(46, 0.92), at(112, 0.84), at(124, 0), at(112, -0.84)], main, { width: 2.6 })
  piece(
    d,
    [at(-34, -0.7), at(-46, 0), at(-34, 0.7), at(10, 1.1), at(66, 1.02), at(78, 0), at(66, -1.02), at(10, -1.1)],
    main,
    { width: 2.8 },
  )
  fold(
    d,
    [at(-20, frame.dark * -0.0 + 0.6 * -frame.dark), at(20, 0.8 * -frame.dark), at(60, 0.7 * -frame.dark)],
    14,
    main.shadow,
  )
  glow(d, [at(58, -0.8), at(66, 0), at(58, 0.8)], 4)
}
