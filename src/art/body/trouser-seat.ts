import { lerp } from '#core'
import { curvePath, type Point, traceCurve } from '../ink/ink.ts'
import { type Dresser, fold, ink, lineWidth, onBack, onFront, point } from '../outfits/dresser.ts'
import type { LegCut } from '../outfits/outfit.ts'
import { bodyY } from '../outfits/trunk.ts'

/** The trousers' upper part: it joins the legs without a line. */
export function drawSeat(d: Dresser, { tones, ease }: LegCut): void {
  const { ctx, frame } = d
  const { size } = frame
  const y = (v: number) => bodyY(d, v)
  const levels = [505, 560, 620, 680, 722].map(y)
  // Below the hips it is at least as broad as the thighs that come out of it.
  const hips = [frame.legs.left.hip.x, frame.legs.right.hip.x]
  const thigh = size.leg.root + ease[0]
  const edge = (side: 1 | -1) =>
    levels.map((at, i): Point => {
      const [x, py] = point(side < 0 ? frame.edges(at, 6).left : frame.edges(at, 6).right)
      const outer = side < 0 ? Math.min(...hips) - thigh : Math.max(...hips) + thigh
      const beyond = Math.max(0, side * (outer - x))
      return [x + side * beyond * Math.max(0, (i - 1) / 3), py]
    })
  const [left, right] = [edge(-1), edge(1)]
  const crotch = frame.place(0, size.crotch + 4, 0)
  ctx.lineJoin = 'round'
  ctx.strokeStyle = tones.line
  ctx.lineWidth = lineWidth(d, 3.2) * 2
  ctx.stroke(curvePath(left))
  ctx.stroke(curvePath(right))
  const path = new Path2D()
  traceCurve(path, left, false, true)
  path.lineTo(crotch.x, crotch.y)
  traceCurve(path, [...right].reverse())
  path.closePath()
  ctx.fillStyle = tones.base
  ctx.fill(path)
  const dark = frame.dark > 0 ? right : left
  const lit = frame.dark > 0 ? left : right
  const shade = new Path2D()
  traceCurve(shade, dark, false, true)
  // As broad below as the shade of the leg that it runs into, down to the line where that begins.
  const inner = dark.map((p, i): Point => [lerp(p[0], lit[i]![0], 0.27 - 0.022 * i), p[1]])
  shade.lineTo(dark.at(-1)![0], crotch.y)
  shade.lineTo(inner.at(-1)![0], crotch.y)
  traceCurve(shade, inner.reverse())
  shade.closePath()
  ctx.save()
  ctx.clip(path)
  ctx.fillStyle = tones.shadow
  ctx.fill(shade)
  ctx.restore()
  const low = point(crotch)
  if (frame.cos > 0.1) {
    ink(d, [onFront(d, 0, y(540), 7), onFront(d, 5, y(650), 7), low], 2, tones.deep, 0.05, 0.1)
    for (const s of [-1, 1]) {
      fold(d, [low, onFront(d, s * 40, y(742), 6), onFront(d, s * 84, y(728), 6)], 8, tones.shadow)
      ink(
        d,
        [onFront(d, s * 62, y(566), 7), onFront(d, s * 96, y(612), 7), onFront(d, s * 108, y(650), 7)],
        2,
        tones.line,
      )
    }
  } else if (frame.cos < -0.1) ink(d, [onBack(d, 0, y(560), 7), low], 2, tones.deep, 0.05, 0.1)
}
