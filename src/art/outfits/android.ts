import type { Side } from '../body/frame.ts'
import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, piece, tonesOf } from './dresser.ts'
import { crewNeck, fitted, fitting, shoes, standCollar, top, trousers } from './kit.ts'
import type { OutfitDefinition } from './outfit.ts'

/** An android's body: pale shell in plates over dark joints, a lit core in the chest, seams that glow. */
export const android: OutfitDefinition = {
  id: 'android',
  label: { zh: '仿生人机体', en: 'Android body' },
  era: 'future',
  sex: 'any',
  handsGo: 'belt',
  palettes: [
    ['#dfe4ea', '#2b303a', '#54d0ff'],
    ['#b8bcc6', '#23262e', '#8af0c0'],
    ['#e8e2da', '#33303a', '#ffb45a'],
  ],
  cut: (d) => ({
    sleeve: fitted(d.second, 3, 1.98, {
      glove: tonesOf(d.main.shadow),
      detail: (_, arm) => {
        plate(d, [arm.at(0.16, -1.25), arm.at(0.16, 1.25), arm.at(0.78, 1.2), arm.at(0.84, 0), arm.at(0.78, -1.2)])
        plate(d, [arm.at(1.16, -1.3), arm.at(1.12, 0), arm.at(1.16, 1.3), arm.at(1.9, 1.3), arm.at(1.9, -1.3)])
        glow(d, [arm.at(0.26, 0.1), arm.at(0.7, 0.1)], 4)
        glow(d, [arm.at(1.24, 0.1), arm.at(1.8, 0.1)], 4)
      },
    }),
    leg: trousers(d.second, [3, 3, 2], {
      detail: (_, leg) => {
        plate(d, [leg.at(0.1, -1.1), leg.at(0.1, 1.1), leg.at(0.82, 1.16), leg.at(0.88, 0), leg.at(0.82, -1.16)])
        plate(d, [leg.at(0.94, -0.8), leg.at(0.92, 0.8), leg.at(1.08, 0.8), leg.at(1.1, -0.8)])
        plate(d, [leg.at(1.16, -1.16), leg.at(1.14, 1.16), leg.at(1.92, 1.2), leg.at(1.92, -1.2)])
        glow(d, [leg.at(0.22, leg.side * 0.4), leg.at(0.76, leg.side * 0.4)], 4)
      },
    }),
    shoe: shoes('boot', d.main.shadow, '#1d2028', 60),
    skirt: null,
    torso: drawShell,
    shoulder: drawShoulder,
  }),
}

function plate(d: Dresser, points: Point[]): void {
  piece(d, points, d.main, { width: 2.6 })
  const [a, b] = [points[0]!, points.at(-1)!]
  ink(d, [a, b], 7, d.main.shadow, 0.05, 0.05)
}

function glow(d: Dresser, line: readonly Point[], width: number): void {
  const { ctx, accent } = d
  ctx.save()
  ctx.globalAlpha *= 0.35
  ink(d, line, width * 3, accent.base, 0.05, 0.05)
  ctx.restore()
  ink(d, line, width, accent.light, 0.05, 0.05)
}

function drawShell(d: Dresser): void {
  const { main, second, accent, ctx } = d
  const { p, b, w, n } = fitting(d, 8)
  top(d, second, 720, 4, crewNeck(d))
  standCollar(d, second, 20)
  const f = d.front ? p : b
  plate(d, [f(-n - 12, 178), f(-4, 210), f(-4, 400), f(-w * 0.5, 420), f(-w * 0.96, 370), f(-w * 1.0, 214)])
  plate(d, [f(n + 12, 178), f(4, 210), f(4, 400), f(w * 0.5, 420), f(w * 0.96, 370), f(w * 1.0, 214)])
  for (const [y, s] of [
    [436, 0.86],
    [484, 0.82],
    [532, 0.84],
  ] as const)
    plate(d, [f(-w * s, y - 6), f(0, y), f(w * s, y - 6), f(w * s, y + 26), f(0, y + 34), f(-w * s, y + 26)])
  plate(d, [f(-w * 0.96, 584), f(0, 596), f(w * 0.96, 584), f(w * 0.92, 650), f(0, 716), f(-w * 0.92, 650)])
  glow(d, [f(-w * 0.86, 250), f(-w * 0.5, 300), f(-w * 0.2, 306)], 5)
  glow(d, [f(w * 0.86, 250), f(w * 0.5, 300), f(w * 0.2, 306)], 5)
  if (!d.front) return
  const [x, y] = p(0, 306)
  const [ex] = p(28, 306)
  const rx = Math.max(7, Math.abs(ex - x))
  ctx.fillStyle = second.line
  ctx.beginPath()
  ctx.ellipse(x, y, rx * 1.25, 36, 0, 0, Math.PI * 2)
  ctx.fill()
  const light = ctx.createRadialGradient(x, y, 2, x, y, 30)
  light.addColorStop(0, '#ffffff')
  light.addColorStop(0.45, accent.light)
  light.addColorStop(1, accent.base)
  ctx.fillStyle = light
  ctx.beginPath()
  ctx.ellipse(x, y, rx, 28, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillStyle = main.line
}

function drawShoulder(d: Dresser, side: Side): void {
  const { frame } = d
  const arm = side > 0 ? frame.arms.left : frame.arms.right
  const { shoulder } = arm
  const r = frame.size.arm.root + 12
  const { ctx, main, accent } = d
  ctx.fillStyle = main.base
  ctx.strokeStyle = main.line
  ctx.lineWidth = 2.6
  ctx.beginPath()
  ctx.ellipse(shoulder.x, shoulder.y + 4, r * 0.94, r, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.stroke()
  ctx.strokeStyle = accent.base
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.arc(shoulder.x, shoulder.y + 4, r * 0.5, 0.6, 5.4)
  ctx.stroke()
}
